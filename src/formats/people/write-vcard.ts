import type { Person } from "./person"
import { own } from "./vcard-person"

/** Octets of a line, without its end (RFC 6350, 3.2). */
const longest = 75

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Folded between signs, never within one. */
const fold = (line: string): string => {
  let [folded, room] = ["", longest]
  for (const sign of line) {
    const size = bytesOf(sign)
    if (size > room) {
      folded += "\r\n "
      room = longest - 1
    }
    folded += sign
    room -= size
  }
  return folded
}

const escape = (text: string): string =>
  text
    // No control character may stand in a card, but for the tab; a lone half of a sign neither.
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\\,;]/g, "\\$&")
    .replace(/\n/g, "\\n")

/** RFC 6868, in quotation marks, which a parameter of any text needs. */
const param = (text: string): string =>
  `"${escape(text)
    .replace(/\\n/g, "\n")
    .replace(/\\([\\,;])/g, "$1")
    .replace(/\^/g, "^^")
    .replace(/\n/g, "^n")
    .replace(/"/g, "^'")}"`

/** The basic format of ISO 8601, as 4.0 has it; no year is "--". */
const basicDay = (birthday: string): string => {
  const [, year = "", month = "", day = ""] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(birthday) ?? []
  return year && (year === "-" ? "--" : year) + month + day
}

const line = (name: string, value: string): string => fold(`${name}:${value}`)
const one = (name: string, value: string): string[] => (value ? [line(name, escape(value))] : [])

/**
 * One card in vCard 4.0 (RFC 6350), with "\r\n" after each line. What it has no property for is
 * written as `X-REGULARS-…`, which other programs pass over and `read-vcard` reads back.
 */
export const writeCard = (person: Person): string =>
  [
    "BEGIN:VCARD",
    "VERSION:4.0",
    ...one("UID", person.uid),
    line("FN", escape(person.name)),
    // In one text: what the family's name in it is, nobody knows.
    line("N", `;${escape(person.name)};;;`),
    ...(person.group ? ["KIND:group"] : []),
    ...person.phones.flatMap((it, at) => one(`TEL;PREF=${Math.min(at + 1, 100)}`, it)),
    ...person.emails.flatMap((it, at) => one(`EMAIL;PREF=${Math.min(at + 1, 100)}`, it)),
    ...(person.address ? [line("ADR", `;;${escape(person.address)};;;;`)] : []),
    ...one("BDAY", basicDay(person.birthday)),
    ...one("LANG", person.language),
    ...(person.tags.length > 0 ? [line("CATEGORIES", person.tags.map(escape).join(","))] : []),
    ...person.notes.flatMap((it) => one("NOTE", it)),
    ...one(`${own}RECIPIENT`, person.recipient),
    ...one(`${own}SIZE`, person.size),
    ...one(`${own}STAGE`, person.stage),
    ...one(`${own}SOURCE`, person.source),
    ...one(`${own}CONSENT`, person.consent),
    ...person.fields.map((it) => line(`${own}FIELD;FIELD=${param(it.name)}`, escape(it.value))),
    ...person.extra.map((it) => line(`${own}EXTRA;FIELD=${param(it.name)}`, escape(it.value))),
    ...person.ids.map(({ site, account, kind, value, quality }) =>
      line(
        `${own}ID;SITE=${param(site)};ACCOUNT=${param(account)};KIND=${kind};QUALITY=${quality}`,
        escape(value)
      )
    ),
    "END:VCARD",
    ""
  ].join("\r\n")

/** A file of cards, one after the other. */
export const writeVcards = (people: readonly Person[]): string => people.map(writeCard).join("")
