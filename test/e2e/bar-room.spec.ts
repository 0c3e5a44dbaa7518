/** The room that the bar takes, and what stands in a row that has too little of it. */
import { expect, type Page, test } from "@playwright/test"
import { goTo } from "../../scripts/gallery/go"
import { scenes } from "../../scripts/gallery/scenes"
import { dressPage } from "../../scripts/gallery/shoot"
import { openStudio, type Studio } from "../../scripts/gallery/studio"

let studio: Studio
let bar: Page
test.beforeAll(async () => {
  test.setTimeout(120_000)
  studio = await openStudio()
  bar = await studio.open()
  await dressPage(bar, "bar", "light", 360)
})
test.afterAll(() => studio?.close())

const at = async (name: string) => {
  const scene = scenes.find((it) => it.name === name)
  if (!scene) throw new Error(`no scene ${name}`)
  await studio.dress(scene.state, "en")
  await goTo(studio, bar, scene)
}

/** Runs in the page: what of the times, prices and stocks at the rows' ends is seen in part alone. */
const cut = () =>
  [...document.querySelectorAll("[role=option] > .figures:last-child > *")].flatMap((it) => {
    const room = it.parentElement?.getBoundingClientRect()
    const { left, right, top, bottom } = it.getBoundingClientRect()
    const seen = room && top < room.bottom - 1
    const inside = room && left >= room.left - 1 && right <= room.right + 1 && bottom > top
    const whole = inside && it.scrollWidth <= it.clientWidth
    return seen && !whole ? [it.textContent] : []
  })

for (const name of ["bar-promise-few", "bar-start-awkward", "bar-found-huge"])
  test(`${name}: a time, a stock is there whole or not at all`, async () => {
    await at(name)
    await expect(bar.getByRole("option").first()).toBeVisible()
    expect(await bar.evaluate(cut)).toEqual([])
  })

test("in a window of its own the bar is as low as the one thing that is in it", async () => {
  await at("bar-note-few")
  const list = await bar.getByRole("listbox").boundingBox()
  const foot = await bar.getByText("Esc close").boundingBox()
  const foundEnd = (list?.y ?? 0) + (list?.height ?? 0)
  expect((foot?.y ?? 999) - foundEnd).toBeLessThan(16)
  expect(list?.height).toBe(32)
})
