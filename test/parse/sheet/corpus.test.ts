import { describe, expect, test } from "vitest"
import { pieces, precision, recall, score } from "./score"

/** Made without looking at the parser, which was not tuned to the held-out pieces: see sheets.md. */
const floors = {
  "sheets-seen": { least: 60, precision: 0.98, recall: 0.98 },
  "sheets-held-out": { least: 200, precision: 0.95, recall: 0.93 }
}

describe.each(Object.entries(floors))("what is read in %s", (name, floor) => {
  test("stays as right as it was", () => {
    const all = pieces(name)
    expect(all.length).toBeGreaterThanOrEqual(floor.least)
    const { lines, items, wholeSheets } = score(all)
    const say = (of: typeof lines) =>
      `precision ${precision(of).toFixed(3)}, recall ${recall(of).toFixed(3)} of ${of.there}`
    console.log(
      `${name}: ${wholeSheets} of ${all.length} sheets wholly right; lines ${say(lines)}; items ${say(items)}`
    )
    for (const of of [lines, items]) {
      expect(precision(of)).toBeGreaterThanOrEqual(floor.precision)
      expect(recall(of)).toBeGreaterThanOrEqual(floor.recall)
    }
  })
})
