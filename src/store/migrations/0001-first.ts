import type { Migration } from "./migration"

/** The first schema. Few secondary indexes: they are what writing costs. */
export const first: Migration = {
  version: 1,
  stores: {
    contacts: "id, &code",
    identities: "key, contactId",
    accounts: "id",
    notes: "id, contactId",
    orders: "id, contactId, state",
    products: "id, url",
    snippets: "id",
    shareLinks: "id, contactId",
    changes: "id, contactId",
    settings: "key"
  }
}
