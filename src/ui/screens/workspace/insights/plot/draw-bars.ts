import { type Drawing, type Plot, type Shape, titleOf } from "./plot"
import { fitted, wordsWidth } from "./words-width"

const row = 24
const bar = 12

/** Names below one another, each with its bar and what it comes to. @param width in pixels */
export const drawBars = ({ marks, kinds }: Plot, width: number): Drawing => {
  const names = Math.min(width * 0.36, Math.max(48, ...marks.map((it) => wordsWidth(it.label))) + 8)
  const ends = Math.min(width * 0.4, Math.max(0, ...marks.map((it) => wordsWidth(it.says))) + 12)
  const room = Math.max(16, width - names - ends)
  const greatest = Math.max(1, ...marks.map((it) => it.value + (it.more ?? 0)))
  const shapes = marks.flatMap((mark, at): Shape[] => {
    const top = at * row
    const first = (mark.value / greatest) * room
    const second = ((mark.more ?? 0) / greatest) * room
    const y = top + (row - bar) / 2
    const title = titleOf(mark)
    const text = { is: "text", y: top + row / 2 + 4 } as const
    const drawn: Shape[] = [
      { ...text, x: 0, text: fitted(mark.label, names - 8), ink: "ink", anchor: "start" },
      { is: "box", x: names, y, width: first, height: bar, fill: "do", title }
    ]
    if (second > 0)
      drawn.push({
        is: "box",
        x: names + first,
        y,
        width: second,
        height: bar,
        fill: "do",
        hatched: true,
        title
      })
    const x = names + first + second + 6
    drawn.push({ ...text, x, text: fitted(mark.says, ends - 6), ink: "soft", anchor: "start" })
    return drawn
  })
  const height = Math.max(row, marks.length * row)
  if (!kinds) return { width, height, shapes }
  return { width, height: height + row, shapes: [...shapes, ...kindsOf(kinds, height, width)] }
}

/** What filled and hatched stand for, in a line below. */
const kindsOf = (kinds: readonly [string, string], top: number, width: number): Shape[] => {
  let x = 0
  return kinds.flatMap((name, at): Shape[] => {
    const text = fitted(name, Math.max(0, width / 2 - 32))
    const key: Shape[] = [
      { is: "box", x, y: top + 8, width: 16, height: 10, fill: "do", hatched: at === 1 },
      { is: "text", x: x + 22, y: top + 17, text, ink: "soft", anchor: "start" }
    ]
    x += 22 + wordsWidth(text) + 20
    return key
  })
}
