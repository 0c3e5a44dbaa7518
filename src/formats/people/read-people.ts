import { splitTags } from "~model/tags"
import type { TableRow } from "../table"
import { birthdayOf } from "./birthday-of"
import { checkPerson, type PartFault, type PersonPart, type PersonRead } from "./check-person"
import type { PersonTable } from "./index"
import { nameOfParts } from "./name-order"
import { oneAddress } from "./one-address"
import { blankPerson, type Person } from "./person"
import type { PersonField, PersonMapping } from "./person-field"
import type { PersonFormat } from "./person-format"

export interface ReadingPeople {
  /** The shop or installation that ids are of, as sites name accounts; "" where it is not said. */
  account: string
  /** Of a site that stands anywhere: "https://shop.example"; "" for none. */
  origin: string
  /** Names of the seller's own fields, by id. */
  ownFields: ReadonlyMap<string, string>
}

const parts: Record<PersonField, PersonPart> = {
  name: "name",
  given: "name",
  family: "name",
  middle: "name",
  phone: "phones",
  email: "emails",
  recipient: "recipient",
  address: "address",
  street: "address",
  street2: "address",
  city: "address",
  region: "address",
  postcode: "address",
  country: "address",
  birthday: "birthday",
  language: "language",
  size: "size",
  stage: "stage",
  tags: "tags",
  note: "notes",
  source: "source",
  consent: "consent",
  id: "card",
  extra: "extra"
}

const isField = (field: string): field is PersonField => Object.hasOwn(parts, field)
const partOf = (field: string): PersonPart => (isField(field) ? parts[field] : "fields")

const yes = /^(?:yes|y|true|1|subscribed|opted.?in|given|是|同意|已订阅|已同意)$/iu
const stop = /^(?:unsubscribed|opted.?out|stopped|stop|退订|已退订|拒绝|不要打扰)$/iu

const idOf = (
  value: string,
  ids: PersonFormat["ids"],
  { account, origin }: ReadingPeople
): Person["ids"] => {
  const plain = value.replace(/^'/, "").replace(/^gid:\/\/.*\//, "")
  if (!ids || !plain || plain.length > 300) return []
  if (ids.unique === "account" && !account && !origin) return []
  const site = origin && ids.unique === "account" ? `${ids.site}@${origin}` : ids.site
  return [{ site, account, kind: "id", value: plain, quality: "stable" }]
}

/** Reads rows of one table: what its columns say is looked up once. */
const reader = (table: PersonTable, mapping: PersonMapping, options: ReadingPeople) => {
  const places = new Map<string, number[]>()
  for (const [at, field] of mapping.entries())
    if (field) places.set(field, [...(places.get(field) ?? []), at])
  const columnOf = (part: PersonPart): number =>
    mapping.findIndex((it) => it && partOf(it) === part)
  const { between, noTag, ids, complete } = table.format
  const own = mapping.flatMap((it, at) => {
    const name = it.startsWith("own:") ? options.ownFields.get(it.slice("own:".length)) : undefined
    return name === undefined ? [] : [{ at, name }]
  })

  return ({ row, cells }: TableRow): PersonRead => {
    const all = (field: string): string[] =>
      (places.get(field) ?? []).flatMap((at) => (cells[at] ?? "").trim() || [])
    const get = (field: string): string => all(field)[0] ?? ""
    const many = (field: string): string[] => [
      ...new Set(all(field).flatMap((it) => (it.includes(":::") ? it.split(/\s*:::\s*/u) : [it])))
    ]
    const left: PartFault[] = []
    const person = blankPerson()
    person.name =
      get("name")
      || nameOfParts({ family: get("family"), given: get("given"), middle: get("middle") })
    person.phones = many("phone")
      .map((it) => it.replace(/^'/, ""))
      .filter(Boolean)
    person.emails = many("email").filter(Boolean)
    person.recipient = get("recipient")
    const place = {
      extended: get("street2"),
      street: get("street"),
      city: get("city"),
      region: get("region"),
      code: get("postcode").replace(/^'/, ""),
      country: get("country")
    }
    person.address = get("address") || oneAddress(place)
    const born = get("birthday")
    person.birthday = birthdayOf(born)
    if (born && !person.birthday)
      left.push({
        row,
        column: columnOf("birthday"),
        part: "birthday",
        why: "bad-birthday",
        text: born.slice(0, 80)
      })
    person.language = get("language")
    person.size = get("size")
    person.stage = get("stage")
    person.source = get("source")
    const consent = get("consent")
    person.consent = yes.test(consent) ? "given" : stop.test(consent) ? "stopped" : ""
    person.tags = all("tags")
      .flatMap((it) => (between ? it.split(between) : splitTags(it)))
      .filter((it) => it.trim() && !noTag?.test(it.trim()))
    person.notes = all("note")
    person.ids = idOf(get("id"), ids, options)
    person.extra = (places.get("extra") ?? []).flatMap((at) => {
      const value = (cells[at] ?? "").trim()
      return value ? [{ name: table.header[at] || `#${at + 1}`, value }] : []
    })
    person.fields = own.flatMap(({ at, name }) => {
      const value = (cells[at] ?? "").trim()
      return value ? [{ name, value }] : []
    })
    complete?.(person, table.header, cells)
    const company = person.extra.find((it) => /company|organization|企业|公司/iu.test(it.name))
    person.name ||= company?.value ?? person.emails[0] ?? person.phones[0] ?? ""
    return checkPerson(row, person, columnOf, left)
  }
}

/** A row that cannot be trusted as a whole. */
const brokenRow = (
  { row, cells }: TableRow,
  { headRow, header, rows, cut }: PersonTable
): PartFault | null => {
  const last = rows.at(-1)?.row === row
  const at = (column: number, why: PartFault["why"]): PartFault => ({
    row,
    column,
    part: "card",
    why,
    text: (cells[column] ?? "").slice(0, 80)
  })
  if (last && cut) return at(cells.length - 1, "cut-off")
  if (headRow === 0) return null
  const extra = cells.findIndex((it, column) => column >= header.length && it.trim() !== "")
  return extra >= 0 ? at(extra, "too-many-cells") : null
}

/** Every person of a table, in the order of its rows; one by one, so that no page need stand still. */
export function* eachPerson(
  table: PersonTable,
  mapping: PersonMapping,
  options: ReadingPeople
): Generator<PersonRead> {
  const read = reader(table, mapping, options)
  for (const row of table.rows) {
    const broken = brokenRow(row, table)
    yield broken
      ? { ok: false, row: row.row, name: (row.cells[0] ?? "").slice(0, 300), faults: [broken] }
      : read(row)
  }
}
