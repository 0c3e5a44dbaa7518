import * as v from "valibot"
import { blankPerson, type Person } from "~formats/people/person"
import { Identity } from "~model/identity"
import { inBin, type Row, type Tables, textAt, textsAt } from "./row"

const textsBy = (tables: Tables, table: string): ReadonlyMap<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of tables.get(table) ?? []) {
    if (inBin(row)) continue
    const id = textAt(row, "contactId")
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}

const identityOf = (row: Row): Identity[] => {
  const result = v.safeParse(Identity, row)
  return result.success ? [result.output] : []
}

const listed = (text: string) => (text ? [text] : [])

/** The customers of a backup who are not in its bin, as address books know people. */
export function* personsOf(tables: Tables): Generator<Person> {
  const notes = textsBy(tables, "notes")
  const identities = textsBy(tables, "identities")
  for (const row of tables.get("contacts") ?? []) {
    if (inBin(row)) continue
    const id = textAt(row, "id")
    const consent = textAt(row, "consent")
    yield {
      ...blankPerson(),
      uid: id,
      name: textAt(row, "name"),
      group: row["group"] === true,
      phones: listed(textAt(row, "phone")),
      emails: listed(textAt(row, "email")),
      recipient: textAt(row, "recipient"),
      address: textAt(row, "address"),
      birthday: textAt(row, "birthday"),
      language: textAt(row, "language"),
      size: textAt(row, "size"),
      stage: textAt(row, "stage"),
      source: textAt(row, "source"),
      consent: consent === "given" || consent === "stopped" ? consent : "",
      tags: [...textsAt(row, "tags")],
      notes: (notes.get(id) ?? []).map((it) => textAt(it, "text")),
      ids: (identities.get(id) ?? []).flatMap(identityOf)
    }
  }
}
