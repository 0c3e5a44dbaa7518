import { foldText } from "~search/fold/fold-text"
import { database } from "~store/database"

/** Where records stand that can be found, read off the rows by nothing of the search itself. */
export const plainTexts = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  const say = (key: string, ...said: readonly (string | readonly string[])[]) =>
    texts.set(key, foldText(said.flat().join("\n")))
  const alive = <T extends { deletedAt: number | null }>(rows: readonly T[]) =>
    rows.filter((it) => it.deletedAt === null)
  const contacts = alive(await database.contacts.toArray()).filter((it) => it.mergedInto === null)
  const there = new Set(contacts.map((it) => it.id))
  const theirs = <T extends { contactId: string | null }>(rows: readonly T[]) =>
    rows.filter((it) => it.contactId === null || there.has(it.contactId))
  const binned = new Set(
    (await database.customFields.toArray()).filter((it) => it.deletedAt !== null).map((it) => it.id)
  )
  const identities = await database.identities.toArray()
  for (const it of contacts) {
    const fields = Object.entries(it.fields).filter(([id]) => !binned.has(id))
    const known = identities.filter(({ contactId }) => contactId === it.id)
    say(
      `contact ${it.id}`,
      [it.name, it.phone, it.address, it.source, it.stage],
      it.tags,
      fields.map(([, value]) => String(value)),
      known.flatMap(({ name, value, site }) => [name, value, site])
    )
  }
  for (const it of theirs(alive(await database.notes.toArray())))
    say(`note ${it.id}`, it.text, it.quote, it.rival)
  for (const it of theirs(alive(await database.orders.toArray())))
    say(
      `order ${it.id}`,
      it.number,
      it.tracking,
      it.note,
      it.lines.map(({ title }) => title)
    )
  for (const it of theirs(alive(await database.shareLinks.toArray())))
    say(`link ${it.id}`, it.title, it.target, it.campaign, it.coupon, it.channel)
  for (const it of alive(await database.products.toArray()))
    say(`product ${it.id}`, it.title, it.sku, it.brand, it.tags, new URL(it.url).host)
  for (const it of alive(await database.snippets.toArray()))
    say(
      `snippet ${it.id}`,
      [it.title, it.shortcut],
      it.tags,
      it.bodies.flatMap(({ parts }) => parts.map((part) => (part.kind === "text" ? part.text : "")))
    )
  return texts
}
