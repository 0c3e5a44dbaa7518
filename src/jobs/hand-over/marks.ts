import type { PackBody } from "~formats/hand-over/pack-body"
import type { Redaction } from "~model/redaction"

/** What stands where something is kept back. */
const kept = "•••"

/** Fewer digits may be anything. */
const fewest = 7

/** Ids that are numbers by how they are written, as WhatsApp's are. */
const numberIn = /\d{7,15}(?=@(?:c\.us|s\.whatsapp\.net))/

/** Digits of a number without its country, with whatever parts them and stands before them. */
const phonePattern = (phone: string): string[] => {
  const digits = phone.replace(/\D/g, "")
  if (digits.length < fewest) return []
  const rest = Array.from(digits.slice(-9)).join(String.raw`[^\p{L}\p{N}]{0,3}`)
  return [String.raw`(?:[+\d(][\d\s().-]{0,20})?${rest}`]
}

/** As it is written, and as it stands in a link. */
const emailPattern = (email: string): string[] => {
  const [name, host] = email.trim().split("@")
  const plain = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return name && host ? [`${plain(name)}(?:@|%40)${plain(host)}`] : []
}

/** Where a customer's own numbers and addresses of mail stand in a text. */
export interface Marks {
  tells: (text: string) => boolean
  hide: (text: string) => string
}

/**
 * By the ids of a pack's customers, what is kept back of them: a name may be a number, an address
 * may hold one, and a site may call somebody by theirs.
 */
export const marksOf = (
  { contacts, identities }: Pick<PackBody, "contacts" | "identities">,
  out: ReadonlySet<Redaction>
): ((id: string) => Marks) => {
  const patterns = new Map<string, string[]>(
    contacts.map(({ id, phone, email }) => [
      id,
      [
        ...(out.has("phones") ? phonePattern(phone) : []),
        ...(out.has("emails") ? emailPattern(email) : [])
      ]
    ])
  )
  for (const { contactId, kind, value } of identities) {
    const list = patterns.get(contactId)
    if (!list) continue
    if (out.has("phones") && kind === "phone") list.push(...phonePattern(value))
    else if (out.has("phones")) list.push(...phonePattern(numberIn.exec(value)?.[0] ?? ""))
    if (out.has("emails") && kind === "email") list.push(...emailPattern(value))
  }
  const known = new Map<string, Marks>()
  return (id) => {
    const before = known.get(id)
    if (before) return before
    const list = patterns.get(id) ?? []
    const found = list.length > 0 ? new RegExp(list.join("|"), "giu") : null
    const marks = {
      tells: (text: string) => found !== null && text.search(found) >= 0,
      hide: (text: string) => (found ? text.replace(found, kept) : text)
    }
    known.set(id, marks)
    return marks
  }
}
