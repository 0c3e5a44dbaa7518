import { chineseDigits, readCount } from "./chinese-number"

/** What stands before a buyer's line: its number, and the line without it. */
export interface Numbered {
  number: number | null
  body: string
}

const marked =
  /^(?:#|no\.?\s*|第)?\s*[([]?(\d{1,4})\s*(?:[.、)\]:,;|．·]|[-–—](?=\s|\p{L})|号[.、:\s]|位[.、:\s])\s*(.*)$/isu
const spaced = /^#?(\d{1,4})\s+(\D.*)$/su
const glued = /^(\d{1,4})(\p{L}.*)$/su
const inHan = new RegExp(`^[(]?([${chineseDigits}]{1,4})[、.)]\\s*(.*)$`, "su")
const bullet = /^(?:[-–—•·▪◦>]|\*(?=\s)|[✅☑✔👉🔸🔹])\s*(.+)$/su

/**
 * Takes a line's number off: "1. ", "1、", "(1)", "①", "一、", "No.1", "#1", a bullet, and where
 * the line before had the number one less also "2 小李" and "2小李".
 * @param last The number of the line before; 0 before the first.
 */
export const numberOf = (line: string, last: number): Numbered => {
  const sure = marked.exec(line)
  if (sure) {
    const [, number = "", body = ""] = sure
    // 1.5斤 and 3:30 are no first lines, but after line 0 line "1.3栋" is.
    const next = Number(number) === last + 1
    if (next || !/^\d/.test(body) || /^\S+[、)\]]|^\S+[.]\s/.test(line))
      return { number: Number(number), body }
  }
  const han = inHan.exec(line)
  const count = han && readCount(han[1] ?? "")
  if (han && count) return { number: count, body: han[2] ?? "" }
  for (const form of [spaced, glued]) {
    const found = form.exec(line)
    if (found && Number(found[1]) === last + 1) return { number: last + 1, body: found[2] ?? "" }
  }
  const point = bullet.exec(line)
  return { number: null, body: point?.[1] ?? line }
}
