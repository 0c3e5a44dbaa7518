import type { Migration } from "./migration"

/** The search index as it was last stored, and which rows were written since. */
export const search: Migration = {
  version: 6,
  stores: {
    searchParts: "id",
    unindexed: "++seq"
  }
}
