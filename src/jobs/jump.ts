import type { Contact } from "~model/contact"
import { isConversation } from "~model/sighting"
import { browser } from "~platform/browser"
import { newTab, showTab } from "~platform/tabs"
import { database } from "~store/database"
import { withoutSecrets } from "~sites/reading/source"
import { survivorOf } from "~store/survivor"
import { type ChatWay, chatWayTo } from "./chat-way"
import { checkArrival } from "./check-arrival"
import { findChatTab, findPageTab, homeOf, inTab } from "./find-tab"
import { type Journey, journeys } from "./journey"
import { personOnPage } from "./person-on-page"
import { readTab } from "./read-tab"

/** The tab from which the seller goes; null for none that could be gone back to. */
type From = { tabId: number; url: string }

/**
 * One key, there and back: from an order, a customer's page or a card to the customer's chat; from
 * the chat to where the seller came from, else to their latest order. Shows tabs and opens pages;
 * writes nothing and presses nothing.
 * @param chosen The customer whose card the panel shows, where it is not the page's own; "" else.
 */
export const jumpFromTab = async (tabId: number, chosen = ""): Promise<void> => {
  const { url, sighting } = await readTab(tabId)
  const from = { tabId, url: withoutSecrets(url) }
  const person = chosen ? await contactOf(chosen) : await personOnPage(sighting, url)
  if (!("contact" in person)) {
    await tell(from, { state: person.why, name: sighting?.name ?? "" })
    return
  }
  const here = await personOnPage(sighting, url)
  const theirs = "contact" in here && here.contact.id === person.contact.id
  if (isConversation(sighting?.surface) && theirs) return goToOrder(person.contact, from)
  await goToChat(person.contact, from)
}

const contactOf = async (id: string): Promise<{ contact: Contact } | { why: "nobody" }> => {
  const contact = await survivorOf(id)
  return contact && contact.deletedAt === null ? { contact } : { why: "nobody" }
}

/**
 * To the chat of a customer, from a page of the extension itself.
 * @returns how it began; null where the customer is gone.
 */
export const jumpToChat = async (contactId: string): Promise<Journey | null> => {
  const [person, tab] = await Promise.all([contactOf(contactId), browser.tabs.getCurrent()])
  if (!("contact" in person) || tab?.id === undefined) return null
  return goToChat(person.contact, { tabId: tab.id, url: tab.url ?? "" })
}

/**
 * From one chat to the next, in the same tab where it is the site's. @returns how it began.
 */
export const goOnToChat = async (contact: Contact, tabId: number): Promise<Journey> => {
  const { url } = await readTab(tabId)
  return goToChat(contact, { tabId, url: withoutSecrets(url) }, "any-tab")
}

const plain = {
  name: "",
  contactId: "",
  siteName: "",
  search: "",
  from: null,
  goal: "chat"
} as const

const tell = async (
  from: From,
  said: Partial<Journey> & Pick<Journey, "state">
): Promise<Journey> => {
  const journey = { ...plain, at: Date.now(), ...said }
  await journeys.set(String(from.tabId), journey)
  return journey
}

const goToChat = async (
  contact: Contact,
  from: From,
  into: "any-tab" | "other-tab" = "other-tab"
): Promise<Journey> => {
  const way = await chatWayTo(contact.id)
  const whose = { contactId: contact.id, name: contact.name }
  if ("why" in way) return tell(from, { ...whose, state: way.why, siteName: way.siteName })
  const journey: Journey = {
    ...plain,
    ...whose,
    at: Date.now(),
    state: way.address ? "going" : "search",
    siteName: way.adapter.name,
    search: way.identity.name || contact.name,
    from
  }
  await journeys.drop(String(from.tabId))
  const open = await findChatTab(way, into === "any-tab" ? null : from.tabId)
  const tabId = open?.id ?? (await openChat(way, from))
  if (tabId === null) return tell(from, { ...whose, state: "no-way", siteName: journey.siteName })
  await journeys.set(String(tabId), journey)
  if (open) await goIn(open, await addressIn(open, way, contact), way.adapter)
  await look(tabId)
  return journey
}

/** Shows an open tab at an address. One that it bears already would move nothing: it is left first. */
const goIn = async (
  tab: { id: number; url: string },
  url: string | undefined,
  { open }: ChatWay["adapter"]
): Promise<void> => {
  if (url === undefined) return showTab(tab.id)
  const [page, hash] = url.split("#", 2)
  if (url === tab.url && hash !== undefined) await browser.tabs.update(tab.id, { url: `${page}#` })
  await showTab(tab.id, url)
  const stays = hash !== undefined && page === tab.url.split("#", 1)[0]
  if (stays && open.by === "address" && open.loads) await browser.tabs.reload(tab.id)
}

const openChat = (way: ChatWay, from: From): Promise<number | null> => {
  const url = way.address || homeOf(way)
  return url ? newTab(url, from.tabId) : Promise.resolve(null)
}

/** Where to send an open tab of the site; nowhere if the customer is on it already. */
const addressIn = async (
  tab: { id: number; url: string },
  { address }: ChatWay,
  contact: Contact
): Promise<string | undefined> => {
  if (!address) return undefined
  const { sighting, url } = await readTab(tab.id)
  const here = await personOnPage(sighting, url)
  return "contact" in here && here.contact.id === contact.id ? undefined : inTab(tab.url, address)
}

const goToOrder = async (contact: Contact, from: From): Promise<void> => {
  const came = await journeys.get(String(from.tabId))
  const journey: Journey = {
    ...plain,
    at: Date.now(),
    goal: "order",
    state: "going",
    contactId: contact.id,
    name: contact.name,
    from
  }
  if (came?.goal === "chat" && came.contactId === contact.id && came.from) {
    const tab = await browser.tabs.get(came.from.tabId).catch(() => null)
    if (tab?.id !== undefined && withoutSecrets(tab.url ?? "") === came.from.url) {
      await journeys.drop(String(from.tabId))
      // A page of our own names the order itself.
      if (/^https?:/u.test(came.from.url)) await journeys.set(String(tab.id), journey)
      await showTab(tab.id)
      return look(tab.id)
    }
  }
  const orders = (await database.orders.where("contactId").equals(contact.id).toArray())
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => b.createdAt - a.createdAt)
  const paged = orders.find((it) => /^https?:\/\//u.test(it.url))
  const [latest] = orders
  if (!latest) {
    await tell(from, { ...journey, state: "no-order" })
    return
  }
  await journeys.drop(String(from.tabId))
  if (!paged) {
    await newTab(
      browser.runtime.getURL(`tabs/workspace.html#orders/${encodeURIComponent(latest.id)}`),
      from.tabId
    )
    return
  }
  const open = await findPageTab(paged.url)
  const tabId = open ?? (await newTab(paged.url, from.tabId))
  if (tabId === null) return
  await journeys.set(String(tabId), journey)
  if (open !== null) await showTab(open)
  await look(tabId)
}

/** A page that shows them already tells nothing new: it is looked at once. */
const look = async (tabId: number): Promise<void> => {
  const { url, sighting } = await readTab(tabId)
  await checkArrival(tabId, sighting, url)
}
