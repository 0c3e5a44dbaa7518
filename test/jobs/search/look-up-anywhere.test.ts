import "../../support/fresh-database"

import { afterEach, expect, test, vi } from "vitest"
import { lookUpInOmnibox } from "~jobs/search/look-up-anywhere"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { aContact, anApple } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

type Give = (found: { content: string; description: string }[]) => void

const omnibox = vi.hoisted(() => ({ typed: (_text: string, _give: Give): void => {} }))
vi.mock("webextension-polyfill", () => ({
  default: {
    i18n: { getMessage: () => "" },
    runtime: {},
    storage: { local: { get: async () => ({}) } },
    omnibox: {
      setDefaultSuggestion: () => {},
      onInputChanged: { addListener: (it: typeof omnibox.typed) => (omnibox.typed = it) },
      onInputEntered: { addListener: () => {} }
    }
  }
}))

const suggested = (text: string) =>
  new Promise<string[]>((resolve) => {
    omnibox.typed(text, (found) => resolve(found.map((it) => it.description)))
  })

afterEach(freshDatabase)

test("the address bar finds by the rows where no index is stored", async () => {
  await freshDatabase()
  const writes = [
    put("contacts", aContact({ name: "A&B" })),
    put("products", anApple({ title: "Cup" }))
  ]
  await commit(() => ({ act: { kind: "contact-added", name: "" }, writes }))
  lookUpInOmnibox()
  expect(await suggested("a&b")).toEqual(["A&#38;B"])
  expect(await suggested("cup")).toEqual(["Cup"])
  expect(await suggested("  ")).toEqual([])
})
