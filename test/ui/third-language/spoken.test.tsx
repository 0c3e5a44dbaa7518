// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within } from "@testing-library/react"
import i18next from "i18next"
import { rm } from "node:fs/promises"
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest"
import { uiLanguage, usualCurrency } from "~jobs/ui-language"
import { addSamples } from "~jobs/samples"
import { changeSetting } from "~jobs/settings"
import { sayAll } from "~jobs/reminder-text"
import { adapters } from "~sites/index"
import { teachable } from "~sites/teachable"
import { database } from "~store/database"
import { startBarI18n } from "~ui/i18n/bar-words"
import { reminderWords } from "~ui/i18n/reminder-words"
import { rooms } from "~ui/screens/workspace/route"
import { state } from "../../support/fake-browser"
import { mountPanel } from "../panel/follow"
import { freshWorkspace, openWorkspace } from "../workspace/render-workspace"
import { fromThere, root } from "./house"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~model/ui-languages", async () =>
  (await import("./house")).fromThere("model/ui-languages")
)
vi.mock("~ui/i18n/found/words", async () =>
  (await import("./house")).fromThere("ui/i18n/found/words")
)
vi.mock("~ui/i18n/found/bar", async () => (await import("./house")).fromThere("ui/i18n/found/bar"))
vi.mock("~ui/i18n/found/insights", async () =>
  (await import("./house")).fromThere("ui/i18n/found/insights")
)
vi.mock("~ui/i18n/found/reminders", async () =>
  (await import("./house")).fromThere("ui/i18n/found/reminders")
)
// Read ahead: where every file is read on its own, a language's words take seconds, not a moment.
await Promise.all(["pl", "ar"].map((it) => fromThere(`ui/i18n/${it}/index`)))
beforeEach(freshWorkspace)
afterAll(() => rm(root, { recursive: true }))

/** All that the seller's records say, and what the sites are called and say of themselves. */
const own = async (): Promise<string> =>
  JSON.stringify([
    await Promise.all(database.tables.map((it) => it.toArray())),
    adapters,
    teachable
  ])

/** What people read or hear on the page that is not in its language: names and addresses aside. */
const unsaid = async (): Promise<string[]> => {
  const texts: string[] = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const { parentElement, textContent } = walk.currentNode
    // Currencies and languages are named by the browser; what is typed is the seller's.
    if (!parentElement?.closest("option, textarea, [role=textbox], bdi, kbd"))
      texts.push(textContent ?? "")
  }
  for (const it of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"])
      texts.push(it.getAttribute(name) ?? "")
  const records = await own()
  return [...new Set(texts)]
    .map((it) => it.replaceAll(/⟦[^]*⟧|https:\S*/gu, ""))
    .filter((it) => /\p{L}{3}/u.test(it))
    .filter(
      (it) =>
        !it.split(" · ").every((part) => records.includes(JSON.stringify(part.trim()).slice(1, -1)))
    )
}

test("the settings offer it by its own name, and it is spoken at once, in its direction", async () => {
  const user = await openWorkspace("#settings")
  const choice = await screen.findByLabelText("Language")
  expect(
    within(choice)
      .getAllByRole("option")
      .map((it) => it.textContent)
  ).toEqual(expect.arrayContaining(["English", "简体中文", "Polski", "العربية"]))
  await user.selectOptions(choice, "pl")
  await screen.findByRole("heading", { name: "⟦Settings⟧" })
  expect(document.documentElement).toMatchObject({ lang: "pl", dir: "ltr" })
  await user.selectOptions(screen.getByLabelText("⟦Language⟧"), "ar")
  await waitFor(() => expect(document.documentElement).toMatchObject({ lang: "ar", dir: "rtl" }))
  await user.selectOptions(screen.getByLabelText("⟦Language⟧"), "en")
  await screen.findByRole("heading", { name: "Settings" })
  expect(document.documentElement.dir).toBe("ltr")
})

describe("of the whole workspace", () => {
  beforeEach(async () => {
    await changeSetting("locale", "pl")
    await addSamples()
  })

  test.each(rooms)("%s", async (room) => {
    await openWorkspace(`#${room}`)
    await screen.findAllByText(/⟦/)
    expect(await unsaid()).toEqual([])
  })
})

test("the panel speaks it, and all of it goes from right to left", async () => {
  await changeSetting("locale", "ar")
  await mountPanel()
  const tabs = await screen.findByRole("tablist", { name: /^⟦/ })
  expect(tabs.closest("[dir]")?.getAttribute("dir")).toBe("rtl")
  expect(await unsaid()).toEqual([])
})

test("counted words are said in its own plural forms, dates and money its own way", async () => {
  await changeSetting("locale", "pl")
  await openWorkspace("#settings")
  await screen.findByRole("heading", { name: "⟦Settings⟧" })
  const say = (count: number) => i18next.t("search.found", { count })
  expect([1, 3, 5, 22].map(say).map((it) => /⟦(\w+):/.exec(it)?.[1])).toEqual([
    "one",
    "few",
    "many",
    "few"
  ])
})

test("the bar and what notifies speak it too", async () => {
  const language = uiLanguage({ locale: "pl" })
  await startBarI18n(language)
  expect(i18next.t("bar.input")).toMatch(/^⟦/)
  const words = reminderWords(language)
  expect(words).toMatchObject({ many_few: "⟦few: {{count}} follow-ups are due⟧" })
  expect(sayAll([], words, language).title).toBe("⟦many: 0 follow-ups are due⟧")
})

test("the browser's language is spoken where none was chosen, or one that is not there any more", () => {
  state.uiLanguage = "pl-PL"
  expect(uiLanguage({ locale: null })).toBe("pl")
  expect(uiLanguage({ locale: "eo" })).toBe("pl")
  expect(usualCurrency({ locale: null, currency: "" })).toBe("EUR")
  state.uiLanguage = "eo"
  expect(uiLanguage({ locale: null })).toBe("en")
})
