/**
 * Stand-ins for chat sites that cannot run here: pages built from what is publicly known of the
 * sites' own markup, with real editors, served under the sites' real names.
 */
import type { Page } from "@playwright/test"

import { folders } from "../../support/beds-server"
import { startTlsSite } from "../../support/proxy-tls-site"
import { install } from "../editors/index"

const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "web.whatsapp.com": { "/": "/whatsapp.html" },
  "web.telegram.org": { "/a/": "/telegram-a.html", "/k/": "/telegram-k.html" }
}

export type Conversation = {
  readonly id: string
  readonly name: string
  /** Telegram K: shown in the address in place of the number. */
  readonly username?: string
  /** WhatsApp: ids of the messages on screen. */
  readonly messages?: readonly string[]
}

/** What a page's `window.chat` offers to a test. */
export type ChatSite = {
  load(conversations: readonly Conversation[]): void
  /** Opens a conversation without a click, as a notification of the site does. */
  open(index: number): void
  /** Leaves the elements of a selector out of all that is drawn from now on. */
  without(selector: string): void
}

declare global {
  interface Window {
    chat: ChatSite
  }
}

export type ChatsBed = {
  /** For the proxy. */
  readonly map: Readonly<Record<string, { readonly port: number }>>
  stop(): Promise<void>
}

export async function start(): Promise<ChatsBed> {
  const { site } = await install()
  const files = folders({ "/": site })
  const served = await Promise.all(
    Object.entries(PAGES).map(async ([host, pages]) => {
      const at = await startTlsSite({
        host,
        serves: (request, response) => {
          const { pathname } = new URL(request.url ?? "/", `https://${host}`)
          request.url = pages[pathname] ?? pathname
          files(request, response)
        }
      })
      return { host, ...at }
    })
  )
  return {
    map: Object.fromEntries(served.map(({ host, port }) => [`${host}:443`, { port }])),
    stop: async () => {
      await Promise.all(served.map((it) => it.stop()))
    }
  }
}

/** A page of a site with these conversations in its list, none of them open. */
export async function visit(
  page: Page,
  url: string,
  conversations: readonly Conversation[]
): Promise<void> {
  await page.goto(url)
  await page.locator("html[data-ready]").waitFor()
  await page.evaluate((them) => window.chat.load(them), conversations)
}
