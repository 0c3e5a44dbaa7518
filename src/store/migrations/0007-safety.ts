import type { Migration } from "./migration"

/** What tells that rows are gone, the folder for backups, and which hand-over packs were taken in. */
export const safety: Migration = {
  version: 7,
  stores: {
    guards: "table",
    folders: "id",
    packs: "id"
  }
}
