import type { Page } from "@playwright/test"
import { faults } from "../../test/support/axe"
import { goTo } from "./go"
import { type Language, type Theme, widths } from "./looks"
import { looksOf, type Options } from "./options"
import { scenes, type Scene } from "./scenes"
import { dressPage, overflow, type Picture, settled, shoot } from "./shoot"
import { openStudio, type Studio } from "./studio"

export interface Taken {
  pictures: Picture[]
  /** What axe found, and what went wrong, one line each. */
  faults: string[]
}

export interface Turn {
  state: Scene["state"]
  language: Language
  themes: Theme[]
  scenes: Scene[]
}

/** What is taken one after the other in one browser. */
export const turnsOf = (options: Options): Turn[] => {
  const looks = looksOf(options)
  const wanted = scenes.filter((it) => new RegExp(options.only).test(it.name))
  return [...new Set(wanted.map((it) => it.state))].flatMap((state) =>
    [...new Set(looks.map(([language]) => language))].map((language) => ({
      state,
      language,
      themes: looks.filter(([it]) => it === language).map(([, theme]) => theme),
      scenes: wanted.filter((it) => it.state === state)
    }))
  )
}

/** @param folder where the pictures go. */
export const takeTurn = async (turn: Turn, options: Options, folder: string): Promise<Taken> => {
  const taken: Taken = { pictures: [], faults: [] }
  const studio = await openStudio()
  try {
    await studio.dress(turn.state, turn.language)
    const page = await studio.open()
    for (const scene of turn.scenes) {
      const found = await take(studio, page, scene, turn, options, folder)
      taken.pictures.push(...found.pictures)
      taken.faults.push(...found.faults)
    }
  } finally {
    await studio.close()
  }
  return taken
}

const take = async (
  studio: Studio,
  page: Page,
  scene: Scene,
  { language, themes }: Turn,
  options: Options,
  folder: string
): Promise<Taken> => {
  const taken: Taken = { pictures: [], faults: [] }
  const all = widths[scene.place]
  const [first = 320] = all
  const { name, place, state } = scene
  try {
    await dressPage(page, place, themes[0] ?? "light", first)
    await goTo(studio, page, scene)
    for (const width of options.width ? [options.width] : options.quick ? [first] : all)
      for (const theme of themes) {
        await dressPage(page, place, theme, width)
        await settled(page)
        const file = `${name}-${language}-${theme}-${width}.png`
        const picture = { file, place, scene: name, state, language, theme, width }
        await shoot(page, folder, picture)
        taken.pictures.push(picture)
        const wider = await overflow(page)
        if (wider > 0) taken.faults.push(`${file}: ${wider} px wider than its window`)
        if (options.axe && width === first)
          taken.faults.push(...(await faults(page)).map((it) => `${file}: ${it}`))
      }
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 300) : String(error)
    taken.faults.push(`${name} ${language}: ${said}`)
  }
  return taken
}
