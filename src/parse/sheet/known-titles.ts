import { cleanTitle } from "./clean"
import { commandOf } from "./command"
import type { ListLine } from "./list-lines"
import { withoutNoise } from "./noise"
import { readLine } from "./read-line"
import type { KnownGoods } from "./reading"
import { isRemark } from "./words"

const most = 100

/**
 * What the sheet sells, to tell names from goods: the seller's own goods, what stands above the
 * list, and what its clear lines say. Only what some buyer's line holds is kept.
 */
export const knownTitles = (
  above: readonly ListLine[],
  buyers: readonly ListLine[],
  goods: readonly KnownGoods[]
): string[] => {
  const said = above.flatMap(({ body }) =>
    withoutNoise(body.replace(/^#\s*/u, ""))
      .split(/[\s,、:;|/()+!]+/u)
      .map((it) => cleanTitle(it.replace(/^[A-Z]\.|接龙|团购|拼团|开团|预[售订]|团$|#/gu, "")))
  )
  const own = goods.map((it) => it.title)
  const first = usable([...own, ...said], buyers)
  const learned = buyers.slice(0, 300).flatMap(({ body }) => {
    // "Correction: Ann x2" would teach that Ann is sold.
    if (commandOf(body)) return []
    const read = readLine(body, first)
    return read.counted && !read.guessed ? read.items.map((it) => it.title) : []
  })
  return usable([...first, ...learned], buyers)
}

const usable = (titles: readonly string[], buyers: readonly ListLine[]): string[] => {
  const text = buyers.map((it) => it.body.toLowerCase()).join("\n")
  return Array.from(new Set(titles))
    .filter((it) => it && it.length <= 40 && /\p{L}/u.test(it) && !isRemark(it))
    .filter((it) => text.includes(it.toLowerCase()))
    .slice(0, most)
}
