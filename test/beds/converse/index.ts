/**
 * A web chat of other makers: converse.js, served by prosody, on one loopback port. The page logs
 * in as the seller by itself; two customers have clients of their own.
 */
import { cp, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"

import type { Page } from "@playwright/test"

import { cached, npmInstall, say } from "../../support/beds"
import { listen } from "../../support/beds-server"
import { customer, type Customer } from "./customer"
import { startProsody, type Ports, type User } from "./prosody"

const here = path.dirname(fileURLToPath(import.meta.url))

export const users: readonly User[] = [
  { name: "seller", shown: "Seller" },
  { name: "alice", shown: "Alice Chen" },
  { name: "bob", shown: "bob" }
]

export type ConverseInstalled = { readonly packages: string; readonly site: string }

/** The npm packages and the folder the server serves; prosody itself is a Debian package. */
export async function install(): Promise<ConverseInstalled> {
  const manifests = ["package.json", "package-lock.json"].map((file) => path.join(here, file))
  const packages = await cached("converse", manifests, (folder) => npmInstall(here, folder))
  const own = ["index.html", "login.js"].map((file) => path.join(here, "site", file))
  const site = await cached("converse-site", [...manifests, ...own], async (folder) => {
    say("laying out the web chat's page")
    const dist = path.join(packages, "node_modules", "converse.js", "dist")
    const wanted = (file: string) => !file.endsWith(".map")
    await cp(dist, path.join(folder, "dist"), { recursive: true, filter: wanted })
    await cp(path.join(here, "site"), folder, { recursive: true })
  })
  return { packages, site }
}

export type ConverseBed = {
  /** The page's address, without a slash at its end; it logs in as the seller. */
  readonly url: string
  readonly alice: Customer
  readonly bob: Customer
  /** The address of a customer's chat within the page. */
  chat(name: "alice" | "bob"): string
  /** Opens the page in a chat and waits until it can be written in. */
  login(page: Page, name?: "alice" | "bob"): Promise<void>
  /** Goes to another chat as a seller does, by a click in the list; the address stays as it was. */
  open(page: Page, name: "alice" | "bob"): Promise<void>
  stop(): Promise<void>
}

export async function start(): Promise<ConverseBed> {
  const { packages, site } = await install()
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-converse-"))
  const clean = () => rm(folder, { recursive: true, force: true })
  try {
    const server = await startProsody(folder, site, await freePorts(), users)
    const stops: (() => Promise<void>)[] = [clean, server.stop]
    const stop = async () => {
      for (const end of stops.splice(0).reverse()) await end().catch(() => undefined)
    }
    try {
      const alice = await customer(packages, server.clients, "alice")
      stops.push(alice.stop)
      const bob = await customer(packages, server.clients, "bob")
      stops.push(bob.stop)
      return { ...pageOf(server.web), alice, bob, stop }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    await clean()
    throw error
  }
}

function pageOf(port: number): Pick<ConverseBed, "url" | "chat" | "login" | "open"> {
  const url = `http://localhost:${port}`
  const chat = (name: string) => `${url}/#converse/chat?jid=${name}@localhost`
  const open = async (page: Page, name: "alice" | "bob") => {
    // An unread chat stands in the list twice.
    await page.locator(`converse-roster a.open-chat[data-jid="${name}@localhost"]`).first().click()
    await page.locator(boxOf(name)).waitFor({ timeout: 10_000 })
  }
  const login = async (page: Page, name: "alice" | "bob" = "alice") => {
    await page.goto(chat(name))
    // A page that remembers another chat opens that one, whatever its address says.
    await page
      .locator(`converse-roster a.open-chat[data-jid="${name}@localhost"]`)
      .first()
      .waitFor()
    await open(page, name)
  }
  return { url, chat, login, open }
}

const boxOf = (name: string) =>
  `converse-chat[jid="${name}@localhost"] textarea.chat-textarea:visible`

/** Two ports that are free now; prosody cannot choose its own. */
async function freePorts(): Promise<Ports> {
  const probes = await Promise.all([listen(createServer()), listen(createServer())])
  await Promise.all(probes.map((probe) => probe.stop()))
  return { web: probes[0].port, clients: probes[1].port }
}
