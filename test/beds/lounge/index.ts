/**
 * A web chat of other makers whose addresses deceive: The Lounge, an IRC client that numbers its
 * conversations anew whenever its server starts. Two customers have clients of their own.
 */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"

import type { Locator, Page } from "@playwright/test"

import { cached, npmInstall } from "../../support/beds"
import { freePort } from "../../support/beds-server"
import { layOut, LOGIN, startClient, wroteDown, type Network } from "./client"
import { startIrcd } from "./ircd"
import { nick, type Nick } from "./nick"

const here = path.dirname(fileURLToPath(import.meta.url))

/** One server under two names: whoever is met in both is two people to the page. */
export const networks: readonly Network[] = [
  { name: "Market", nick: "seller" },
  { name: "Harbour", nick: "seller2" }
]

/** The folder with the npm packages; ngircd itself is a Debian package. */
export const install = (): Promise<string> =>
  cached(
    "lounge",
    ["package.json", "package-lock.json"].map((file) => path.join(here, file)),
    (folder) => npmInstall(here, folder)
  )

export type LoungeBed = {
  /** The page's address, without a slash at its end. */
  readonly url: string
  readonly alice: Nick
  readonly bob: Nick
  /** Logs the page's browser in as the seller and waits until both networks are connected. */
  login(page: Page): Promise<void>
  /** The row of a conversation in the list; there is none before it was opened once. */
  rowOf(page: Page, name: string, network?: string): Locator
  /** Opens a conversation as a seller does, by a click in the list, or by `/query` if it is new. */
  open(page: Page, name: string, network?: string): Promise<void>
  /** Opens and closes a conversation: it loses its number, and the lobby is shown. */
  close(page: Page, name: string, network?: string): Promise<void>
  /**
   * Ends the page's server and starts it again: everything is numbered anew. First waits until it
   * has written down that on Market just these conversations are open, in this order.
   */
  restart(open: readonly string[]): Promise<void>
  stop(): Promise<void>
}

export async function start(): Promise<LoungeBed> {
  const packages = await install()
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-lounge-"))
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end().catch(() => undefined)
  }
  try {
    const irc = await freePort()
    stops.push((await startIrcd(folder, irc)).stop)
    const alice = await nick(irc, "alice", "#tea")
    stops.push(alice.stop)
    const bob = await nick(irc, "bob", "#tea")
    stops.push(bob.stop)
    const web = await freePort()
    await layOut(packages, folder, networks, { web, irc })
    let client = await startClient(packages, folder, web)
    stops.push(() => client.stop())
    const restart = async (open: readonly string[]) => {
      await wroteDown(folder, "Market", open)
      await client.stop()
      client = await startClient(packages, folder, web)
    }
    return { ...pageOf(web), alice, bob, restart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function pageOf(port: number): Pick<LoungeBed, "url" | "login" | "rowOf" | "open" | "close"> {
  const url = `http://localhost:${port}`
  const login = async (page: Page) => {
    await page.goto(url)
    await page.locator("#signin-username").fill(LOGIN.user)
    await page.locator("#signin-password").fill(LOGIN.password)
    await page.getByRole("button", { name: "Sign in" }).click()
    for (const { name } of networks) await rowOf(page, "#tea", name).waitFor()
    await page.locator(".network.not-connected").first().waitFor({ state: "detached" })
  }
  const open = async (page: Page, name: string, network = "Market") => {
    const row = rowOf(page, name, network)
    if ((await row.count()) === 0) {
      await rowOf(page, network, network).click()
      await page.locator("#input").fill(`/query ${name}`)
      await page.locator("#input").press("Enter")
    } else await row.click()
    await page.locator(`.networks .active[data-name="${name}"]`).waitFor()
    await page.locator(".header .title").getByText(name, { exact: true }).waitFor()
  }
  const close = async (page: Page, name: string, network = "Market") => {
    await open(page, name, network)
    const row = rowOf(page, name, network)
    await row.locator("button.close").click()
    await row.waitFor({ state: "detached" })
  }
  return { url, login, rowOf, open, close }
}

const rowOf = (page: Page, name: string, network = "Market"): Locator =>
  page
    .locator(".network", { has: page.locator(`[data-type="lobby"][data-name="${network}"]`) })
    .locator(`.channel-list-item[data-name="${name}"]`)
