import type { Identity } from "~model/identity"
import { IdentityKind, Quality } from "~model/identity"
import { is } from "valibot"
import type { Person } from "../people/person"
import { joinParts, joinTexts, splitParts } from "./joined"

/** Columns of a table of customers; the seller's own fields stand behind them. */
export const personColumns = [
  "name",
  "phone",
  "email",
  "tags",
  "stage",
  "language",
  "birthday",
  "recipient",
  "address",
  "size",
  "source",
  "consent",
  "group",
  "accounts",
  "notes",
  "customerId"
] as const
export type PersonColumn = (typeof personColumns)[number]

/** How a site names somebody, in one line: site, account, kind, value, how far it may be trusted. */
const accountLine = ({ site, account, kind, value, quality }: Identity): string =>
  joinParts([site, account, kind, value, quality])

/** What `accountLine` wrote; null for any other line. */
export const readAccountLine = (line: string): Identity | null => {
  const [site = "", account = "", kind, value = "", quality, ...more] = splitParts(line)
  if (more.length > 0 || !site || !value || !is(IdentityKind, kind) || !is(Quality, quality))
    return null
  return { site, account, kind, value, quality }
}

/** What a customer's cell says; "" for nothing. */
export const personCell: Record<PersonColumn, (it: Person, yes: string) => string> = {
  name: (it) => it.name,
  phone: (it) => it.phones.join("\n"),
  email: (it) => it.emails.join("\n"),
  tags: (it) => it.tags.join(", "),
  stage: (it) => it.stage,
  language: (it) => it.language,
  birthday: (it) => it.birthday,
  recipient: (it) => it.recipient,
  address: (it) => it.address,
  size: (it) => it.size,
  source: (it) => it.source,
  consent: (it) => it.consent,
  group: (it, yes) => (it.group ? yes : ""),
  accounts: (it) => it.ids.map(accountLine).join("\n"),
  notes: (it) => joinTexts(it.notes),
  customerId: (it) => it.uid
}

/** The seller's own fields that anybody of them has, in the order in which they are met. */
export const ownFieldsOf = (people: readonly Person[]): string[] => [
  ...new Set(people.flatMap((it) => it.fields.map((field) => field.name)))
]
