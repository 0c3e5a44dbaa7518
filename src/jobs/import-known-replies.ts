import type { ReplyDraft } from "~formats/replies/reply-draft"
import { fold } from "~model/fold"
import type { Snippet } from "~model/snippet"
import { same } from "~store/diff"

const nameOf = ({ title, folder }: Pick<Snippet, "title" | "folder">) =>
  JSON.stringify([fold(title), fold(folder)])

/** The replies there are, to be found by shortcut or by name; each is found once. */
export class KnownReplies {
  private readonly used = new Set<string>()
  private readonly shortcuts: Map<string, Snippet>
  private readonly names = new Map<string, Snippet[]>()

  constructor(alive: readonly Snippet[]) {
    const short = alive.filter((it) => it.shortcut)
    this.shortcuts = new Map(short.map((it) => [fold(it.shortcut), it] as const))
    for (const it of alive) {
      const list = this.names.get(nameOf(it))
      if (list) list.push(it)
      else this.names.set(nameOf(it), [it])
    }
  }

  /** One of that name with the same texts before another of that name. */
  find(draft: ReplyDraft): { before: Snippet; by: "shortcut" | "title" } | null {
    const free = this.shortcuts.get(fold(draft.shortcut))
    const named = this.names.get(nameOf(draft)) ?? []
    const rest = named.filter((it) => !this.used.has(it.id))
    const byName = rest.find((it) => same(it.bodies, draft.bodies)) ?? rest[0]
    const before = free && !this.used.has(free.id) ? free : byName
    if (!before) return null
    this.used.add(before.id)
    return { before, by: before === free ? "shortcut" : "title" }
  }

  /** Does a reply that there is have the shortcut? */
  holds(shortcut: string): boolean {
    return this.shortcuts.has(fold(shortcut))
  }
}
