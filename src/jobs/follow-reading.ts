import { identityKey } from "~model/identity"
import { shopOf } from "~model/order"
import { isConversation, type Sighting } from "~model/sighting"
import { same } from "~store/diff"
import { noteChat } from "./chat-way"
import { checkArrival } from "./check-arrival"
import { seeCredit, tellsSource } from "./see-credit"
import { seeOrder } from "./see-order"
import { readSettings } from "./settings"
import { tabStates, tabTold } from "./tab-state"

/** How long a page must go on saying the same of an order before it is taken at its word, in ms. */
const settling = 1000
/** Documents of one tab that are remembered: a browser keeps few pages to go back to. */
const mostTold = 8

/** Where a reading came from: `documentId` is "" where the browser does not tell. */
interface Source {
  tabId: number
  documentId: string
  url: string
}

/** What follows from a page having said who or what is on it. */
export const followReading = async (sighting: Sighting, from: Source): Promise<void> => {
  const { surface, identity } = sighting
  if (identity && isConversation(surface)) await noteChat(identityKey(identity))
  await checkArrival(from.tabId, sighting, from.url)
  if (surface === "order") await seeSettled(sighting, from)
}

/**
 * Takes an order once the page has come to rest: while one order is drawn over another, the number
 * of one may stand beside the buyer of the other. A page that the browser brings back as it was
 * says nothing new, and must not undo what happened since.
 */
const seeSettled = async (sighting: Sighting, from: Source): Promise<void> => {
  const wish = (await readSettings()).orderShops[shopOf(sighting)]
  if (wish !== "always" && (wish === "never" || !tellsSource(sighting))) return
  const id = String(from.tabId)
  const said = JSON.stringify(sighting).slice(0, 4000)
  const before = (await tabTold.get(id))?.by ?? []
  const mine = before.find((it) => it.documentId === from.documentId)
  if (from.documentId && mine?.said === said) return
  await new Promise((resolve) => setTimeout(resolve, settling))
  const now = await tabStates.get(id)
  if (!now?.reading.seen || !same(now.reading.sighting, sighting)) return
  const others = ((await tabTold.get(id))?.by ?? []).filter(
    (it) => it.documentId !== from.documentId
  )
  await tabTold.set(id, {
    by: [...others, { documentId: from.documentId, said }].slice(-mostTold)
  })
  await seeOrder(sighting, from.url)
  await seeCredit(sighting, from.url)
}
