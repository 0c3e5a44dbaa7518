import type { Standing } from "~jobs/order-standing"
import { readSettings } from "~jobs/settings"
import { lookUpOrder, type OnPage, orderOnPage } from "~jobs/take-seen-order"
import type { Contact } from "~model/contact"
import type { Settings } from "~model/settings"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** The order that a page shows, and how it stands to the list. */
export interface OrderView {
  page: OnPage
  standing: Standing
  /** Under whom it stands; null where it is not in the list, or they are in the bin. */
  owner: Contact | null
  /** What the seller said of this shop's orders; null where they were not asked yet. */
  choice: Settings["orderShops"][string] | null
}

const read = async (sighting: Sighting, url: string): Promise<OrderView | null> => {
  const page = await orderOnPage(sighting, url)
  if (!page) return null
  const [standing, { orderShops }] = await Promise.all([lookUpOrder(page), readSettings()])
  const owner =
    standing.is === "new" ? undefined : await database.contacts.get(standing.order.contactId)
  return {
    page,
    standing,
    owner: owner && owner.deletedAt === null ? owner : null,
    choice: orderShops[page.shop] ?? null
  }
}

/** Live; null on a page that shows no order, undefined while it is read. */
export const useOrderOnPage = (
  sighting: Sighting | null,
  url: string
): OrderView | null | undefined => {
  const shown = sighting?.surface === "order" ? sighting : null
  const inputs = JSON.stringify([shown, url])
  const found = useLive(
    async () => ({ inputs, order: shown ? await read(shown, url) : null }),
    [inputs]
  )
  return found?.inputs === inputs ? found.order : undefined
}
