import { askTeacher } from "~bridge/ask-teacher"
import type { Message } from "~bridge/protocol"
import type { Looked, Picked, PickWords, Steer } from "~bridge/teach-protocol"
import { browser } from "~platform/browser"
import { sourceOf, type Taught } from "~sites/taught/source"
import { teachableOrigin } from "~sites/taught/origin"
import { teachableAt } from "~sites/teachable"

export type { Looked, Picked, PickWords, Steer, Taught }
export type { Proposal } from "~bridge/teach-protocol"

/** Whether a page may be taught, and if so what it is. */
export type Teachability =
  | { can: true; origin: string; siteName: string; kind: "chat" | "order" }
  /** Neither https nor this computer: the browser lets nobody ask for it. */
  | { can: false; why: "insecure" }
  | { can: false; why: "no-page" }

/** What is known of the page at `url` before anything was pointed at. */
export const teachabilityOf = (url: string): Teachability => {
  if (!/^https?:/u.test(url)) return { can: false, why: "no-page" }
  const origin = teachableOrigin(url)
  if (!origin) return { can: false, why: "insecure" }
  const known = teachableAt(url)
  return {
    can: true,
    origin,
    siteName: known?.name ?? new URL(origin).hostname,
    kind: known?.kind === "order" ? "order" : "chat"
  }
}

/** Puts the teacher into a tab's page; false where the seller has to press the key there first. */
export const enterPage = async (tabId: number): Promise<boolean> => {
  const message: Message = { to: "background", verb: "teach-page", body: { tabId } }
  return (await browser.runtime.sendMessage(message)) === true
}

/** Lets the seller point at something; null where the page was left meanwhile. */
export const pickOn = async (
  tabId: number,
  what: Taught,
  words: PickWords
): Promise<Picked | null> =>
  (await enterPage(tabId)) ? askTeacher(tabId, "pick", { what, words }) : null

export const steerOn = async (tabId: number, to: Steer): Promise<void> =>
  void (await askTeacher(tabId, "steer", { to }))

/** What has been pointed at so far. */
export type Pointed = Partial<Record<Taught, readonly { selector: string; said: string }[]>>

/** What the same rules read on the page that the tab shows now. */
export const lookOn = async (
  tabId: number,
  { name = [], composer = [], order = [] }: Pointed
): Promise<(Looked & { url: string }) | null> => {
  if (!(await enterPage(tabId))) return null
  const looked = await askTeacher(tabId, "look", {
    name: name.map((it) => sourceOf("name", it.selector, it.said)),
    composer: composer.map((it) => it.selector),
    order: order.map((it) => sourceOf("order", it.selector, it.said))
  })
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return looked && tab?.url ? { ...looked, url: tab.url } : null
}
