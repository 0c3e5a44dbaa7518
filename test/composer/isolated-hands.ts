/** The composer's code in an isolated world of a page, as a content script has it. */
import type { Page } from "@playwright/test"
import { build } from "esbuild"

import type { Written } from "../../src/composer/index"

export interface Hands {
  /** Finds the composer and saves the place, as when the bar opens. false: none was found. */
  save(selectors?: readonly string[]): Promise<boolean>
  /** Writes at the saved place. */
  insert(text: string, mayWrite?: boolean): Promise<Written>
  /** Opens a frame with an input of its own, types there as in the bar, and closes it. */
  useBar(): Promise<void>
  /** Any other expression in that world, where `hands` are the composer's exports, and `select`. */
  run(expression: string): Promise<unknown>
}

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const built = await build({
    stdin: {
      contents: 'export * from "~composer/index"; export { select } from "~sites/engine"',
      resolveDir: process.cwd()
    },
    bundle: true,
    format: "iife",
    globalName: "hands",
    write: false
  })
  return built.outputFiles[0]?.text ?? ""
}

export async function isolatedHands(page: Page): Promise<Hands> {
  bundled ??= bundle()
  const cdp = await page.context().newCDPSession(page)
  const { frameTree } = await cdp.send("Page.getFrameTree")
  const world = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "hands"
  })
  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression)
    return result.value
  }
  await run(await bundled)
  return {
    run,
    async save(selectors = []) {
      const composer = `hands.findComposer(document, ${JSON.stringify(selectors)}.flatMap((it) => hands.select(document, it)))`
      const save = "globalThis.place = composer && hands.savePlace(composer); return !!composer"
      return (await run(`(() => { const composer = ${composer}; ${save} })()`)) === true
    },
    async insert(text, mayWrite = true) {
      const written = await run(
        `hands.insertText(place, ${JSON.stringify(text)}, () => ${String(mayWrite)})`
      )
      if (written === "inserted" || written === "no-composer" || written === "refused")
        return written
      throw new Error(`insertText answered ${String(written)}`)
    },
    async useBar() {
      await page.evaluate(() => {
        const frame = document.createElement("iframe")
        frame.id = "bar"
        frame.srcdoc = "<input>"
        document.body.append(frame)
      })
      await page.frameLocator("#bar").locator("input").click()
      await page.keyboard.type("app")
      await page.evaluate(() => document.getElementById("bar")?.remove())
    }
  }
}
