import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { expect, type Frame, type Page } from "@playwright/test"
import type { AxeResults } from "axe-core"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds wrong, one line each; the page's own rules against scripts do not bind a test. */
export const faults = async (page: Page | Frame): Promise<string[]> => {
  // Colours on their way from one theme to the other are of neither.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    await Promise.allSettled(document.getAnimations().map((it) => it.finished))
  })
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe)
  // Of what is in order it need not write down every place: half of its time.
  const found: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })')
  expect(found.passes.length, "axe looked at something").toBeGreaterThan(5)
  return found.violations.flatMap((it) =>
    it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 120)}`)
  )
}
