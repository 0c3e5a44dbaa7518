import type { Person } from "./person"
import type { PersonField } from "./person-field"

/** One program's export of customers, or a plain table. */
export interface PersonFormat {
  id: "regulars" | "google" | "wecom" | "shopify" | "woocommerce" | "chatwoot" | "plain"
  fieldOf: (header: string) => PersonField | ""
  /** Is this row of texts its row of column names? */
  fits: (header: readonly string[]) => boolean
  /**
   * Where its ids are from: `everywhere` they name one person wherever they were made; `account` only
   * together with the shop or installation, without which they are not looked at.
   */
  ids: { site: string; unique: "everywhere" | "account" } | null
  /** What parts tags in a cell, where it is not a comma. */
  between?: RegExp
  /** Tags of the program's own, which say nothing. */
  noTag?: RegExp
  /** Reads what only this program's columns say into a person who is read already. */
  complete?: (person: Person, header: readonly string[], cells: readonly string[]) => void
}
