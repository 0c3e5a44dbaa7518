import { describe, expect, test } from "vitest"
import type { DetailField } from "~parse/details/read-details"
import { corpus, misread, precision, recall, scores } from "./score"

/** What the reader is held to on texts it was not made with; few of them say a size or a birthday. */
const floors: Record<DetailField, { precision: number; recall: number }> = {
  recipient: { precision: 0.95, recall: 0.9 },
  phone: { precision: 0.95, recall: 0.9 },
  address: { precision: 0.95, recall: 0.9 },
  size: { precision: 0.93, recall: 0.9 },
  birthday: { precision: 0.95, recall: 0.89 }
}

describe.each(["seen", "held-out"])("details in the %s texts", (name) => {
  const pieces = corpus(name)

  test("are read", () => {
    const lines = Array.from(scores(pieces), ([field, score]) => {
      const [p, r] = [precision(score).toFixed(3), recall(score).toFixed(3)]
      return `${field.padEnd(10)} precision ${p}  recall ${r}  of ${score.right + score.missed}`
    })
    console.log([`${name}: ${pieces.length} texts`, ...lines].join("\n"))
    if (process.env["MISREAD"] === name)
      for (const piece of pieces)
        if (misread(piece).size > 0) console.log(piece.text, misread(piece))
    for (const [field, score] of scores(pieces)) {
      expect
        .soft(precision(score), `${field} precision`)
        .toBeGreaterThanOrEqual(floors[field].precision)
      expect.soft(recall(score), `${field} recall`).toBeGreaterThanOrEqual(floors[field].recall)
    }
  })
})
