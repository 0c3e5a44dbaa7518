import { faults } from "../../test/support/axe"
import { sheets } from "./build-parts"
import { widths } from "./looks"
import { looksOf, type Options } from "./options"
import { openParts } from "./parts-page"
import { overflow, type Picture, settled, shoot } from "./shoot"
import type { Taken } from "./take-turn"

/** @param folder where the pictures go. */
export const takeParts = async (options: Options, folder: string): Promise<Taken> => {
  const taken: Taken = { pictures: [], faults: [] }
  const { page, show, close } = await openParts()
  const all = options.quick ? widths.parts.slice(0, 1) : widths.parts
  try {
    for (const sheet of sheets.filter((it) => `parts-${it}`.includes(options.only)))
      for (const [language, theme] of looksOf(options)) {
        await show(sheet, theme, language)
        // What lies behind an open menu is hidden from everybody on purpose.
        const isMenu = sheet === "menu" || sheet === "ticks"
        if (options.axe && !isMenu)
          taken.faults.push(...(await faults(page)).map((it) => `${sheet}: ${it}`))
        for (const width of all) {
          const height = await page.evaluate(() => document.body.scrollHeight)
          await page.setViewportSize({ width, height: Math.max(400, height) })
          await settled(page)
          const scene = `parts-${sheet}`
          const file = `${scene}-${language}-${theme}-${width}.png`
          const picture: Picture = {
            file,
            place: "parts",
            scene,
            state: "few",
            language,
            theme,
            width
          }
          await shoot(page, folder, picture)
          taken.pictures.push(picture)
          const wider = await overflow(page)
          if (wider > 0) taken.faults.push(`${file}: ${wider} px wider than its window`)
        }
        await page.setViewportSize({ width: 320, height: 600 })
      }
  } finally {
    await close()
  }
  return taken
}
