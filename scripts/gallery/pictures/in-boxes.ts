import type { Page } from "@playwright/test"
import { boxFont } from "./box-font"

const fonts = [
  { weight: "400", base64: Buffer.from(boxFont(500)).toString("base64") },
  { weight: "600", base64: Buffer.from(boxFont(580)).toString("base64") }
]

/** Every character of the page is a box from now on, whatever fonts there are; no caret blinks. */
export const inBoxes = (page: Page): Promise<void> =>
  page.evaluate(async (fonts) => {
    for (const { weight, base64 } of fonts) {
      const bytes = Uint8Array.from(atob(base64), (it) => it.codePointAt(0) ?? 0)
      // Not by a style sheet: an extension's page may load no font.
      document.fonts.add(await new FontFace("Box", bytes, { weight }).load())
    }
    const style = document.createElement("style")
    style.textContent =
      "*,::before,::after{font-family:Box!important;caret-color:transparent!important}"
    document.head.append(style)
    await document.fonts.ready
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }, fonts)
