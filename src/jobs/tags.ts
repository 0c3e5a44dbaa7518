import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import { longestTag, splitTags, withTags } from "~model/tags"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** Tags of a typed line, checked. Refused are a line without any, and a tag too long to keep. */
export const typedTags = (line: string): string[] => {
  const tags = splitTags(line)
  if (tags.length === 0) throw new Refused("no-tag")
  if (tags.some((it) => it.length > longestTag)) throw new Refused("long-tag")
  return tags
}

/** A tag, and how many customers have it. */
export interface TagCount {
  name: string
  count: number
}

/** Tags in use and on how many customers, the most used first. */
export const tagsInUse = async (): Promise<TagCount[]> =>
  countTags((await database.contacts.toArray()).filter((it) => it.deletedAt === null))

/** The same of customers that were read already. */
export const countTags = (contacts: readonly Pick<Contact, "tags">[]): TagCount[] => {
  const counts = new Map<string, number>()
  for (const { tags } of contacts)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return Array.from(counts, ([name, count]) => ({ name, count })).toSorted(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name)
  )
}

/**
 * Gives a tag another name on every customer, those in the bin too; where that name is a tag
 * already, the two become one. One change.
 */
export const renameTag = (from: string, to: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [name = "", ...more] = typedTags(to)
      if (more.length > 0) throw new Refused("no-tag")
      const contacts = (await db.contacts.toArray()).filter((it) => it.tags.includes(from))
      if (contacts.length === 0) throw new Refused("gone")
      const renamed = (tags: readonly string[]) =>
        withTags(
          [],
          // By the new spelling, also where only the case is another.
          tags.map((it) => (it === from || fold(it) === fold(name) ? name : it))
        )
      return {
        act: { kind: "contacts-edited", name: String(contacts.length) },
        writes: contacts.map((it) => patch("contacts", it.id, { tags: renamed(it.tags) }))
      }
    })
  )
