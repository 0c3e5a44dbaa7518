import { blankLink } from "~model/share-link"
import type { Migration } from "./migration"

/** Campaigns, what links brought, and the key to the seller's own service for short links. */
export const links: Migration = {
  version: 5,
  stores: {
    campaigns: "id",
    credits: "id, [contactId+createdAt]",
    secrets: "id"
  },
  upgrade: async (transaction) => {
    await transaction
      .table<object>("shareLinks")
      .toCollection()
      .modify((row) => Object.assign(row, { ...blankLink, ...row }))
    await transaction
      .table<object>("products")
      .toCollection()
      .modify((row) => Object.assign(row, { shopId: "", ...row }))
  }
}
