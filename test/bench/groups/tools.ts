/** Goal 8: QR codes, links for many, and a long list. */
import { openPage } from "../harness/chromium"
import type { Plan } from "../harness/plan"
import { beside, type Row } from "../harness/row"
import { median } from "../harness/stats"
import type { ListBench } from "../pages/list"
import type { Tool, ToolsBench } from "../pages/tools"
import { callIn } from "./call"

/** Rows of the list. */
const ROWS = 100_000

export const toolRows = async ({ browser, served, rounds, say }: Plan): Promise<Row[]> => {
  say("small tools")
  const { page } = await openPage(browser.context, served.address("tools", "tools"))
  const call = callIn<ToolsBench>(page)
  await call("times", 20, 0)
  const taken: Record<Tool, number[]>[] = []
  for (let round = 1; round <= rounds; round++) taken.push(await call("times", 20, round * 1000))
  await page.close()
  const of = (tool: Tool) => median(taken.map((it) => median(it[tool])))
  return [
    beside(
      "QR of 200 characters, as modules",
      0,
      "ms",
      of("QR modules"),
      "qrcode",
      of("QR modules, qrcode"),
      { goal: 1 / 10 }
    ),
    beside(
      "QR of 200 characters, as a picture (ours: and read back)",
      0,
      "ms",
      of("QR drawn and read back"),
      "qrcode",
      of("QR as a picture, qrcode"),
      { note: "reading it back is most of it" }
    ),
    beside("links for customers", 10_000, "ms", of("links"), "nanoid", of("links, nanoid"), {
      goal: 1 / 8
    })
  ]
}

export const listRows = async ({ browser, served, rounds, say }: Plan): Promise<Row[]> => {
  say("a list of 100,000 rows")
  const { page } = await openPage(browser.context, served.address("list", "list"))
  const call = callIn<ListBench>(page)
  await call("times", ROWS, 5)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const times = await call("times", ROWS, 7)
    ours.push(median(times.ours))
    theirs.push(median(times.tanstack))
  }
  await page.close()
  return [
    beside(
      "list mounted and laid out",
      ROWS,
      "ms",
      median(ours),
      "TanStack Virtual",
      median(theirs),
      { goal: 1 / 3 }
    )
  ]
}
