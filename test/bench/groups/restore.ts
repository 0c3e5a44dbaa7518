import { queries } from "../data/queries"
import type { Plan } from "../harness/plan"
import { beside, type Row } from "../harness/row"
import { median } from "../harness/stats"
import type { EnginePage } from "./engine-page"

/** Goal 3: what an index is kept as, and how soon a new page can search it. */
export const restoreRows = async (
  { say }: Plan,
  pages: readonly EnginePage[],
  size: number
): Promise<Row[]> => {
  const both = pages.filter(({ name }) => name === "ours" || name === "flexsearch")
  say(`search, ${size} customers: kept on disk, and begun anew`)
  const [asked] = queries("Chinese name", size, 1, 0)
  const bytes: number[] = []
  const times: number[][] = both.map(() => [])
  for (const page of both) bytes.push((await page.store()).bytes)
  for (let round = 0; round < 3; round++)
    for (const [nth, page] of both.entries()) {
      await page.reload()
      times[nth]?.push(await page.restore(asked?.text ?? ""))
    }
  const [ours, theirs] = times.map(median)
  const [our, their] = bytes.map((it) => it / 1e6)
  const aimed = (goal: number) => (size >= 100_000 ? { goal } : {})
  return [
    beside("index stored", size, "MB", our ?? null, "FlexSearch", their ?? null, aimed(1 / 6)),
    beside(
      "restored until the first find",
      size,
      "ms",
      ours ?? null,
      "FlexSearch",
      theirs ?? null,
      aimed(1 / 40)
    )
  ]
}
