/** Every screen, and what has to be done there to see it. */
import type { Page } from "@playwright/test"
import { rooms } from "~ui/screens/workspace/route"
import type { Place } from "./looks"
import { sizes, type State } from "./states"
import { tours, windows } from "./windows"

export interface Scene {
  /** Unique, and the beginning of its files' names. */
  name: string
  place: Exclude<Place, "parts">
  state: State
  /** Of a workspace's scene: where it stands, "#customers/mei". */
  hash?: string
  /** Of a panel's: what is open in the tab beside it. */
  beside?: "chat" | "stranger" | "shop" | "nothing"
  /** Until it shows what it is about. */
  act?: (page: Page) => Promise<void>
}

/** Rooms that look no other when there is more of everything. */
const alike = new Set(["accounts", "data", "sites", "settings", "bin", "sheets"])

const records = {
  few: [
    "customers/mei",
    "orders/open",
    "sheets/sheet",
    "sheets/new",
    "products/apples",
    "products/new",
    "replies/new",
    "links/link",
    "campaigns/autumn",
    "campaigns/rules",
    "data/export",
    "data/backup",
    "data/handover",
    "data/privacy"
  ],
  awkward: [
    "customers/mei",
    "customers/name-0",
    "orders/order-0",
    "products/apples",
    "replies/reply-0",
    "links/link",
    "campaigns/autumn"
  ],
  empty: [],
  huge: ["customers/contacts-4"]
} satisfies Record<(typeof sizes)[number], string[]>

const workspace = (state: Scene["state"], path: string, more: Partial<Scene> = {}): Scene => ({
  name: `workspace-${path.replaceAll("/", "-")}-${state}`,
  place: "workspace",
  state,
  hash: `#${path}`,
  ...more
})

const press = (keys: string) => (page: Page) => page.keyboard.press(keys)

const workspaces = sizes.flatMap((state) => [
  ...rooms.filter((it) => state !== "huge" || !alike.has(it)).map((it) => workspace(state, it)),
  ...records[state].map((it) => workspace(state, it))
])

const tab = (digit: string) => async (page: Page) => {
  await page.locator("body").press(digit)
}

const panel = (name: string, state: Scene["state"], more: Partial<Scene>): Scene => ({
  name: `panel-${name}-${state}`,
  place: "panel",
  state,
  ...more
})

/** A product is found and chosen, or where there is none an address is written. */
const share = (product: string) => async (page: Page) => {
  await tab("3")(page)
  const fields = page.locator("main").getByRole("textbox")
  if (!product) return fields.nth(1).fill("https://shop.example/tea")
  await fields.first().fill(product)
  return page.locator("main ul[aria-live] button:enabled").first().click()
}

const shared: Record<(typeof sizes)[number], string> = {
  few: "gala",
  empty: "",
  awkward: "donau",
  huge: "gala"
}

const panels = sizes.flatMap((state) => [
  panel("card", state, { beside: "chat" }),
  panel("stranger", state, { beside: "stranger" }),
  panel("look-up", state, { beside: "chat", act: tab("2") }),
  panel("share", state, { beside: "chat", act: share(shared[state]) }),
  panel("today", state, { beside: "chat", act: tab("4") })
])

const typed = (text: string) => async (page: Page) => {
  const box = page.getByRole("combobox")
  await box.fill(text)
}

const bar = (name: string, state: Scene["state"], text: string): Scene => ({
  name: `bar-${name}-${state}`,
  place: "bar",
  state,
  act: typed(text)
})

const bars = [
  bar("start", "few", ""),
  bar("found", "few", "app"),
  bar("none", "few", "zzzz"),
  bar("note", "few", "+ likes blue"),
  bar("promise", "few", "! ship tomorrow 3pm"),
  bar("link", "few", "> app"),
  bar("start", "empty", ""),
  bar("start", "awkward", ""),
  bar("found", "huge", "app")
]

const troubled = [
  ...rooms.map((it) => workspace("loading", it)),
  panel("card", "loading", { beside: "chat" }),
  workspace("crash", "customers"),
  ...(["locked", "missing", "outdated"] as const).flatMap((state) => [
    workspace(state, "customers"),
    panel("card", state, { beside: "chat" })
  ]),
  { ...bar("start", "locked", ""), act: async () => undefined }
]

/** In the order in which they are taken: states one after the other. */
export const scenes: readonly Scene[] = [
  ...workspaces,
  workspace("few", "customers/mei", { name: "workspace-palette-few", act: press("Control+k") }),
  workspace("few", "customers", { name: "workspace-keys-few", act: press("?") }),
  ...panels,
  panel("nothing", "few", { beside: "nothing" }),
  panel("shop", "few", { beside: "shop" }),
  panel("keys", "few", { beside: "chat", act: press("?") }),
  ...bars,
  ...tours,
  ...windows,
  ...troubled
]
