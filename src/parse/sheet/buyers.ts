import { fold } from "~model/fold"
import type { ReadItem, ReadLine } from "./reading"

/** A name as it is compared: without emoji, marks and spaces. */
export const nameKey = (name: string): string =>
  fold(name).replace(/[^\p{L}\p{N}]/gu, "") || name.trim()

/** The buyers' lines read so far, findable by name. */
export class Buyers {
  readonly lines: ReadLine[] = []
  readonly #byName = new Map<string, ReadLine[]>()
  #longest = 0

  add(line: ReadLine): void {
    this.lines.push(line)
    const key = nameKey(line.name)
    if (!key) return
    this.#longest = Math.max(this.#longest, line.name.length)
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), line])
  }

  /** The lines of a buyer that still stand. */
  standing(name: string): ReadLine[] {
    return (this.#byName.get(nameKey(name)) ?? []).filter((it) => !it.void)
  }

  /** The longest name of a buyer that a text begins with; "" for none. */
  startOf(text: string): string {
    const start = text.replace(/^[\s@]+/u, "")
    for (let length = Math.min(this.#longest, start.length); length > 0; length -= 1) {
      const name = start.slice(0, length)
      const goesOn =
        /\p{Script=Latin}$/u.test(name) && /^\p{Script=Latin}/u.test(start.slice(length))
      if (
        !goesOn
        && this.#byName.has(nameKey(name))
        && /[\p{L}\p{N}]$|\p{Extended_Pictographic}/u.test(name)
      )
        return name
    }
    return ""
  }

  /** Goods of a later line that names none: of the one thing that the earlier ones name. */
  filled(items: readonly ReadItem[], name: string): ReadItem[] {
    const titles = new Set(this.standing(name).flatMap((it) => it.items.map(({ title }) => title)))
    const [only = ""] = titles.size === 1 ? titles : []
    return items.map((it) => ({ ...it, title: it.title || only }))
  }
}
