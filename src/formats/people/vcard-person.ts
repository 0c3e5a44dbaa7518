import { IdentityKind, Quality } from "~model/identity"
import { birthdayOf } from "./birthday-of"
import { shownName } from "./name-order"
import { oneAddress } from "./one-address"
import { blankPerson, type Person } from "./person"
import type { Card, Property } from "./vcard-lines"
import { listOf, partsOf, textOf } from "./vcard-text"

/** Names of our own properties; other programs pass them over. */
export const own = "X-REGULARS-"

/** What says nothing of a person, or nothing that is kept. */
const silent =
  /^(?:PRODID|REV|SORT-STRING|FN|N|UID|CLASS|MAILER|GEO|TZ|KEY|CLIENTPIDMAP|XML|SOURCE|NAME|PROFILE|X-PHONETIC-.*|X-ABSHOWAS|X-ABLABEL|X-ABADR|X-ABUID|X-ACCOUNT|X-PRODID|X-GENDER|SOUND|AGENT|FBURL|CALURI|CALADRURI)$/

/** What becomes a line of a note, with how it is called there. */
const beside: readonly (readonly [string, string])[] = [
  ["ORG", "Company"],
  ["TITLE", "Title"],
  ["ROLE", "Role"],
  ["NICKNAME", "Nickname"],
  ["URL", "Web"],
  ["IMPP", "Chat"],
  ["ANNIVERSARY", "Anniversary"],
  ["RELATED", "Related"],
  ["GENDER", "Gender"],
  ["X-SOCIALPROFILE", "Profile"],
  ["X-QQ", "QQ"],
  ["X-WECHAT", "WeChat"],
  ["X-WEIXIN", "WeChat"],
  ["X-SKYPE", "Skype"],
  ["X-JABBER", "Jabber"],
  ["X-ICQ", "ICQ"],
  ["X-TELEGRAM", "Telegram"],
  ["X-WHATSAPP", "WhatsApp"]
]

/** A preferred number in front, a mobile one before the office's, a fax last. */
const rank = ({ types, params }: Property): number => {
  const pref = Number(params.get("PREF") ?? (types.has("pref") ? 1 : 0))
  if (pref >= 1 && pref <= 100) return pref / 100
  if (types.has("fax") || types.has("pager")) return 4
  return types.has("cell") || types.has("iphone") ? 2 : 3
}

/** Pictures and sounds of a card, and values that could not be read, by name. */
export interface ReadCard {
  person: Person
  left: { name: string; text: string }[]
}

/** What a card says of a person. */
export const personOfCard = ({ properties, version }: Card): ReadCard => {
  const person = blankPerson()
  const left: ReadCard["left"] = []
  const named = new Map<string, Property[]>()
  for (const it of properties) {
    const list = named.get(it.name)
    if (list) list.push(it)
    else named.set(it.name, [it])
  }
  const all = (name: string) =>
    (named.get(name) ?? []).toSorted((a, b) => rank(a) - rank(b)).filter((it) => !it.binary)
  const texts = (name: string) => all(name).map((it) => textOf(it, version))
  const first = (name: string) => texts(name).find(Boolean) ?? ""
  const distinct = (list: readonly string[]) => [...new Set(list.filter(Boolean))]

  const [n] = all("N")
  const [family = "", given = "", middle, prefix, suffix] = n ? partsOf(n, version) : []
  person.name = shownName(first("FN"), {
    family,
    given,
    ...(middle && { middle }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix })
  })
  person.uid = first("UID").replace(/^urn:uuid:/i, "")
  person.group = /^group$/i.test(first("KIND") || first("X-ADDRESSBOOKSERVER-KIND"))
  person.phones = distinct(
    texts("TEL").map((it) => it.replace(/^tel:/i, "").replace(/;(?:ext=|phone-context=).*$/i, ""))
  )
  person.emails = distinct(texts("EMAIL").map((it) => it.replace(/^mailto:/i, "")))
  const addresses = distinct(
    all("ADR").map((it) => {
      const [box, extended, street, city, region, code, country] = partsOf(it, version)
      const parts = { box, extended, street, city, region, code, country }
      const told = Object.fromEntries(Object.entries(parts).map(([key, is]) => [key, is ?? ""]))
      return oneAddress(told) || (it.params.get("LABEL") ?? "").trim()
    })
  )
  person.address = addresses[0] ?? first("LABEL")
  for (const value of addresses.slice(1)) person.extra.push({ name: "Address", value })
  const born = first("BDAY")
  person.birthday = birthdayOf(born)
  if (born && !person.birthday) left.push({ name: "BDAY", text: born })
  person.language = first("LANG")
  person.tags = distinct(all("CATEGORIES").flatMap((it) => listOf(it, version)))
  person.notes = texts("NOTE").filter(Boolean)
  for (const [name, called] of beside)
    for (const it of all(name)) {
      const parts = name === "ORG" ? partsOf(it, version).filter(Boolean) : [textOf(it, version)]
      const value = parts.join(", ").trim()
      if (value && value !== person.name) person.extra.push({ name: called, value })
    }
  takeOwn(person, named, version)
  for (const { name, binary, value } of properties)
    if (binary) left.push({ name, text: "" })
    else if (!isKnown(name) && value.trim()) left.push({ name, text: value.slice(0, 80) })
  person.name ||=
    first("NICKNAME") || (person.extra.find((it) => it.name === "Company")?.value ?? "")
  person.name ||= person.emails[0] ?? person.phones[0] ?? ""
  return { person, left }
}

const fields =
  /^(?:TEL|EMAIL|ADR|LABEL|BDAY|NOTE|CATEGORIES|LANG|KIND|X-ADDRESSBOOKSERVER-KIND|PHOTO|LOGO)$/
const isKnown = (name: string): boolean =>
  fields.test(name)
  || silent.test(name)
  || name.startsWith(own)
  || beside.some(([it]) => it === name)

/** What only we write. */
const takeOwn = (person: Person, named: ReadonlyMap<string, Property[]>, version: string): void => {
  const all = (name: string) => named.get(own + name) ?? []
  const first = (name: string) => all(name).map((it) => textOf(it, version))[0] ?? ""
  person.recipient = first("RECIPIENT")
  person.size = first("SIZE")
  person.stage = first("STAGE")
  person.source = first("SOURCE")
  const consent = first("CONSENT")
  if (consent === "given" || consent === "stopped") person.consent = consent
  for (const it of all("FIELD")) {
    const name = it.params.get("FIELD") ?? ""
    if (name) person.fields.push({ name, value: textOf(it, version) })
  }
  for (const it of all("EXTRA")) {
    const name = it.params.get("FIELD") ?? ""
    if (name) person.extra.push({ name, value: textOf(it, version) })
  }
  for (const it of all("ID")) {
    const kind = IdentityKind.options.find((one) => one === it.params.get("KIND"))
    const quality = Quality.options.find((one) => one === it.params.get("QUALITY"))
    const [site, account = ""] = [it.params.get("SITE"), it.params.get("ACCOUNT")]
    const value = textOf(it, version)
    if (kind && quality && site && value) person.ids.push({ site, account, kind, value, quality })
  }
}
