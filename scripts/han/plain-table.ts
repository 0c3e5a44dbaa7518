import { writeNumber } from "../../src/search/packed-numbers"
import { gapEnds, placeEnds } from "../../src/search/fold/plain-han"
import { variantGroups } from "./variants"

const code = (character: string): number => character.codePointAt(0) ?? 0

/** Each number as what it is more than the one before. */
const gaps = (rising: readonly number[]): number[] =>
  rising.map((it, at) => it - (rising[at - 1] ?? 0))

/** The table of `plain-han.ts`: which character is read as which. */
export const plainTable = async (): Promise<Record<"plain" | "others" | "places", string>> => {
  const groups = (await variantGroups()).sort((a, b) => code(a[0] ?? "") - code(b[0] ?? ""))
  const entries = groups
    .flatMap((group, place) => group.slice(1).map((it) => ({ code: code(it), place })))
    .sort((a, b) => a.code - b.code)
  const write = (numbers: readonly number[], ends: number) =>
    numbers.map((it) => writeNumber(it, ends)).join("")
  return {
    plain: write(gaps(groups.map(([first = ""]) => code(first))), gapEnds),
    others: write(gaps(entries.map((it) => it.code)), gapEnds),
    places: write(
      entries.map((it) => it.place),
      placeEnds
    )
  }
}
