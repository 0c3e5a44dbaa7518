import { unshipped } from "~model/order"
import type { Migration } from "./migration"

/** Sites that the seller taught, and orders that a back office names by their number. */
export const sites: Migration = {
  version: 2,
  stores: {
    taughtSites: "id",
    orders: "id, contactId, state, [site+number]"
  },
  upgrade: async (transaction) => {
    await transaction
      .table<object>("orders")
      .toCollection()
      .modify((order) => Object.assign(order, { ...unshipped, ...order }))
  }
}
