/**
 * A Matrix client of other makers: the components Element is made of, as they were last published
 * on npm, before a server of the tests' own. Without its style sheets, which are published apart.
 */
import { cp } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"

import type { Page } from "@playwright/test"

import { cached, npmInstall, say } from "../../support/beds"
import { folders, serve } from "../../support/beds-server"
import { bundle } from "./bundle"
import { homeserver, roomId, type Homeserver, type Room } from "./homeserver"

const here = path.dirname(fileURLToPath(import.meta.url))

/** Two direct rooms and a group. */
export const rooms: readonly Room[] = [
  { id: "alice", people: ["alice"], direct: "alice" },
  { id: "bob", people: ["bob"], direct: "bob" },
  { id: "tea", people: ["alice", "bob"], name: "Tea room" }
]
const shown = { seller: "Seller", alice: "Alice Chen", bob: "陈波 🐻" }

/** The folder with the packages and, in `site`, the page. */
export async function install(): Promise<string> {
  const manifests = ["package.json", "package-lock.json"].map((file) => path.join(here, file))
  const packages = await cached("element", manifests, (folder) => npmInstall(here, folder))
  const own = ["site/index.html", "site/entry.js", "bundle.ts"].map((it) => path.join(here, it))
  return cached("element-site", [...manifests, ...own], async (folder) => {
    say("bundling the Matrix client")
    await bundle({ packages, entry: path.join(here, "site", "entry.js"), folder })
    await cp(path.join(here, "site", "index.html"), path.join(folder, "index.html"))
  })
}

export type ElementBed = {
  /** The page's address, without a slash at its end; it is logged in as the seller. */
  readonly url: string
  readonly server: Homeserver
  /** Opens the page in a room and waits until it is drawn. */
  login(page: Page, room: string): Promise<void>
  /** Goes to another room as a seller does, by a click in the list. */
  open(page: Page, name: string): Promise<void>
  stop(): Promise<void>
}

export async function start(): Promise<ElementBed> {
  const site = await install()
  const server = homeserver(rooms, shown)
  const files = folders({ "/": site })
  const { port, stop } = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    if (pathname.startsWith("/_matrix/")) return server.listener(request, response)
    if (pathname === "/") request.url = "/index.html"
    files(request, response)
  })
  const url = `http://localhost:${port}`
  const drawn = (page: Page, name?: string) =>
    page
      .locator(".mx_RoomHeader_heading", name === undefined ? {} : { hasText: name })
      .waitFor({ timeout: 60_000 })
  return {
    url,
    server,
    login: async (page, room) => {
      await page.goto(`${url}/#/room/${roomId(room)}`)
      await drawn(page)
    },
    open: async (page, name) => {
      await page.locator(".mx_RoomTile", { hasText: name }).first().click()
      await drawn(page, name)
    },
    stop
  }
}
