import { type HeadedTable, headed, withinHead } from "../headed-table"
import { regularsPeople } from "../export/own-people"
import type { Table } from "../table"
import { googlePeople } from "./google-people"
import { type PersonMapping, several } from "./person-field"
import type { PersonFormat } from "./person-format"
import { plainPeople } from "./plain-people"
import { chatwootPeople, shopifyPeople, woocommercePeople } from "./shop-people"
import { wecomPeople } from "./wecom-people"

/** All formats, the surest first. */
export const personFormats: readonly PersonFormat[] = [
  regularsPeople,
  googlePeople,
  wecomPeople,
  shopifyPeople,
  woocommercePeople,
  chatwootPeople,
  plainPeople
]

export interface PersonTable extends HeadedTable {
  format: PersonFormat
}

/** A cell that is a value, not a name: a number, an address of mail or web. */
const value = /^(?:[^\p{L}]*\d[^\p{L}]*|https?:\/\/.*|[^\s@]+@[^\s@]+\.[^\s@]+)$/u

/**
 * Finds the row that names the columns and the program that wrote it; lines about the export may
 * stand above. Without one every row is a person's.
 */
export const recognisePeople = (table: Table): PersonTable => {
  const heads = table.rows.slice(0, withinHead)
  for (const format of personFormats)
    for (const [at, { cells }] of heads.entries()) {
      if (cells.some((it) => value.test(it.trim())) || !format.fits(cells)) continue
      return { format, ...headed(table, at) }
    }
  const [first] = heads
  if (first && !first.cells.some((it) => value.test(it.trim())))
    return { format: plainPeople, ...headed(table, 0) }
  let width = 0
  for (const { cells } of table.rows) width = Math.max(width, cells.length)
  const header = Array.from({ length: width }, () => "")
  return { format: plainPeople, headRow: 0, header, rows: table.rows, cut: table.cut }
}

/** What each column says, by its name. A field has one column, the first, unless several may say it. */
export const guessPersonMapping = (
  header: readonly string[],
  { fieldOf }: PersonFormat
): PersonMapping => {
  const taken = new Set<string>()
  return header.map((name) => {
    const field = fieldOf(name)
    if (!field || (taken.has(field) && !several.includes(field))) return ""
    taken.add(field)
    return field
  })
}
