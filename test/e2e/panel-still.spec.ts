/** Nothing in the panel moves while its pieces come in, and the focus stays where work is done by key. */
import { expect, type Page, test } from "@playwright/test"
import { goTo } from "../../scripts/gallery/go"
import { few } from "../../scripts/gallery/rows/few"
import { scenes } from "../../scripts/gallery/scenes"
import { dressPage, settled } from "../../scripts/gallery/shoot"
import { openStudio, type Studio } from "../../scripts/gallery/studio"
import { seedMany } from "../support/seed-many"

declare global {
  /** What moved by itself, in words. */
  var moved: string[] | undefined
  /** The page's theme when it first had one, and whether anything could have been drawn by then. */
  var firstTheme: string | undefined
}

let studio: Studio
let panel: Page
test.beforeAll(async () => {
  test.setTimeout(180_000)
  studio = await openStudio()
  panel = await studio.open()
  await dressPage(panel, "panel", "light", 320)
})
test.afterAll(() => studio?.close())

/** Runs in the page: what the browser says has moved though nobody had pressed anything. */
const watchMoves = () => {
  const moved: string[] = []
  globalThis.moved = moved
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!("sources" in entry) || !Array.isArray(entry.sources)) continue
      for (const { node, previousRect: a, currentRect: b } of entry.sources)
        if (a.width * a.height > 0 && b.width * b.height > 0)
          moved.push(
            `${node?.nodeName} ${(node?.textContent ?? "").slice(0, 40)}: ${a.x},${a.y} to ${b.x},${b.y}`
          )
    }
  }).observe({ type: "layout-shift", buffered: true })
}

const at = async (name: string) => {
  const scene = scenes.find((it) => it.name === name)
  if (!scene) throw new Error(`no scene ${name}`)
  await goTo(studio, panel, scene)
}

/** By key: tabs would be pressed too often to get there. */
const press = async (name: string | RegExp, key = "Enter") => {
  const button = panel.getByRole("button", { name }).first()
  await button.focus()
  await panel.keyboard.press(key)
}

const focused = () =>
  panel.evaluate(() => {
    const { activeElement: it } = document
    return it === document.body || !it ? "" : (it.getAttribute("aria-label") ?? it.textContent)
  })

test("the focus goes to what stands beside a tag, a follow-up, a note that is gone", async () => {
  await studio.dress("few", "en")
  await at("panel-card-few")
  await press("Remove: fruit")
  await expect(panel.getByRole("button", { name: "Remove: fruit" })).toBeHidden()
  await expect.poll(focused).toBe("Remove: wholesale")

  await press("Done: Ship the blue cup")
  await expect.poll(focused).toBe("Done: Ask how the apples were")

  const name = panel.getByRole("button", { name: /^Name: / })
  await name.focus()
  await panel.keyboard.press("Enter")
  await panel.keyboard.type("Mei Li")
  await panel.keyboard.press("Enter")
  await expect.poll(focused).toMatch(/Name: Mei Li/)

  await panel.getByRole("button", { name: "Move to bin" }).first().focus()
  await panel.keyboard.press("Enter")
  await expect.poll(focused).not.toBe("")
})

test("after a merge by key, and after it was undone, the focus is in the card", async () => {
  await studio.dress("few", "en")
  await at("panel-card-few")
  await panel.getByRole("button", { name: "Compare" }).focus()
  await panel.keyboard.press("Enter")
  const dialog = panel.getByRole("dialog")
  await dialog.getByRole("button", { name: "Merge", exact: true }).focus()
  await panel.keyboard.press("Enter")
  await expect(dialog).toBeHidden()
  await expect.poll(focused).not.toBe("")
  await panel.keyboard.press("Control+z")
  await expect(panel.getByRole("button", { name: "Compare" })).toBeVisible()
  await expect.poll(focused).not.toBe("")
})

test("no piece of the card, of what is found or of Today moves as the next one comes", async () => {
  test.setTimeout(180_000)
  await studio.dress("few", "en")
  // So many that whoever is perhaps the same is found long after the card is there.
  const patterns = (few()["contacts"] ?? []).map((it) => ({ ...it }))
  await seedMany(studio.seller.worker, { table: "contacts", title: "name", patterns, count: 4000 })
  await panel.addInitScript(watchMoves)
  for (const name of ["panel-card-few", "panel-look-up-few", "panel-today-few"]) {
    await at(name)
    if (name === "panel-card-few")
      await panel.getByRole("button", { name: "Compare" }).waitFor({ timeout: 60_000 })
    await settled(panel)
    expect(await panel.evaluate(() => globalThis.moved), name).toEqual([])
  }
})

test("a number of any length leaves an order's goods and price in sight", async () => {
  await studio.dress("awkward", "en")
  await at("panel-card-awkward")
  const row = panel.getByRole("article").getByRole("listitem").filter({ hasText: "To pay" }).first()
  const price = row.getByText(/123,456/)
  await expect(price).toBeInViewport({ ratio: 1 })
  const box = await price.boundingBox()
  expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(308.5)
})

test("words that can be pressed begin where all words do", async () => {
  await studio.dress("few", "en")
  await at("panel-card-few")
  const begin = (text: string) =>
    panel.getByRole("button", { name: text, exact: true }).evaluate((button) => {
      const words = document.createRange()
      words.selectNodeContents(button)
      return words.getBoundingClientRect().left
    })
  for (const text of ["Show 1 more", "Details from a message", "Keep a wish"])
    expect(await begin(text), text).toBe(12)
  const tag = panel.getByPlaceholder("+ Tag, then Enter")
  const inset = await tag.evaluate((it) => Number.parseFloat(getComputedStyle(it).paddingLeft))
  expect(((await tag.boundingBox())?.x ?? 0) + inset).toBe(12)
})

test("the parts of a time stay whole where its line is broken", async () => {
  await studio.dress("few", "en")
  await at("panel-today-few")
  expect(await panel.locator("[data-follow-up] time").evaluateAll(broken)).toEqual([])
})

/** Runs in the page: what stands between two dots and on two lines. */
const broken = (times: Element[]) =>
  times.flatMap((time) => {
    const texts = document.createTreeWalker(time, NodeFilter.SHOW_TEXT)
    const split: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent ?? ""
      for (const part of words.split(" · ").filter(Boolean)) {
        const range = document.createRange()
        range.setStart(text, words.indexOf(part))
        range.setEnd(text, words.indexOf(part) + part.length)
        if (range.getClientRects().length > 1) split.push(part)
      }
    }
    return split
  })

test("what stands there before the panel is its own outline, where the panel then is", async () => {
  await studio.dress("few", "en")
  await at("panel-card-few")
  await expect(panel.locator("#outline")).toBeHidden()
  await panel.addStyleTag({ content: "#outline { display: flex !important }" })
  const placeOf = (selector: string) => panel.locator(selector).first().boundingBox()
  const same = {
    "header > div": "#outline [data-part=header] > div",
    "header button:last-child svg": "#outline svg",
    "main input[role=combobox]": "#outline .field",
    "main > :has(> input[role=combobox])": "#outline [data-part=bar]",
    "[role=tablist]": "#outline > :last-child"
  }
  for (const [real, first] of Object.entries(same))
    expect(await placeOf(first), real).toEqual(await placeOf(real))
})

/** Runs in the page, before all else. */
const watchTheme = () =>
  new MutationObserver(() => {
    const { theme } = document.documentElement.dataset
    globalThis.firstTheme ??= `${theme}, ${document.body ? "late" : "in time"}`
  }).observe(document, { subtree: true, attributeFilter: ["data-theme"] })

test("the first frame is in the theme that the seller chose, not in the browser's", async () => {
  await panel.addInitScript(watchTheme)
  const kept = () => panel.evaluate(() => localStorage.getItem("theme"))
  const settings = await panel.evaluate(() => document.documentElement.dataset["theme"])
  await panel.evaluate(() => localStorage.setItem("theme", "dark"))
  await panel.reload()
  await panel.getByRole("tablist").first().waitFor()
  expect(await panel.evaluate(() => globalThis.firstTheme)).toBe("dark, in time")
  await expect(panel.locator("html")).toHaveAttribute("data-theme", settings ?? "")
  await expect.poll(kept, "kept anew for the next").not.toBe("dark")
})
