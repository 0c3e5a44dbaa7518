import { cleanName } from "./clean"
import { goodsIn } from "./goods"
import { bareRoom, roomIn, withoutNoise } from "./noise"
import { quantitiesIn } from "./quantity"
import type { ReadItem } from "./reading"
import { splitLine } from "./split"
import { isRemark } from "./words"

/** What one line says by itself, without the lines around it. */
export interface LineSaid {
  name: string
  items: ReadItem[]
  /** A number said how much. */
  counted: boolean
  guessed: boolean
}

const cleared = (body: string): string => {
  const text = withoutNoise(body)
  return quantitiesIn(text).length > 1 ? text.replace(bareRoom, " | ") : text
}

/**
 * Reads "小李 苹果2箱", "Ann: 2 boxes of apples", "3-502 2份".
 * @param known Titles of the sheet's goods, as far as they are known.
 * @param name The buyer's, where the line is known to begin with it.
 */
export const readLine = (body: string, known: readonly string[], name = ""): LineSaid => {
  const text = cleared(body)
  const after = name && text.toLowerCase().startsWith(name.toLowerCase())
  const {
    name: read,
    goods,
    guessed
  } = after ? { name, goods: text.slice(name.length), guessed: false } : splitLine(text, known)
  const counted = quantitiesIn(goods).length > 0
  const bare = cleanName(read.replace(/\([^()]{0,200}\)?/gu, " "))
  const items = goodsIn(goods, known).filter((it) => counted || !isRemark(it.title))
  const bracketed = /[(](.{1,100})[)]/u.exec(read)?.[1] ?? ""
  return {
    name: bare || roomIn(body),
    items: items.length > 0 || !quantitiesIn(bracketed).length ? items : goodsIn(bracketed, known),
    counted,
    guessed
  }
}
