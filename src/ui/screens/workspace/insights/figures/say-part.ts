import type { Stretch } from "~model/insights/takings"
import type { Say } from "../say"

/** Of when a part of the calendar was counted, in words, where that is not all of it: "so far". */
export const sayPart = (
  { from, counted }: Pick<Stretch, "from" | "counted">,
  { words, day }: Say
): { part?: string } => {
  if (!counted) return {}
  const cut = counted.from > from
  if (counted.soFar)
    return {
      part: cut ? words("part.fromSoFar", { from: day(counted.from) }) : words("part.soFar")
    }
  const until = day(counted.until - 1)
  return {
    part: cut
      ? words("shown", { from: day(counted.from), to: until })
      : words("part.until", { until })
  }
}
