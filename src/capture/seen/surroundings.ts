import type { Amount } from "./amounts"
import { sameMoney } from "./amounts"
import { joinText } from "./join-text"

export type Words = {
  before: string
  /** Up to the next amount of the line. */
  after: string
  /** Another amount follows in the line, and words between the two may be its own. */
  shared: boolean
}

const longest = 90

const LABELS = new Set(["DT", "TH", "TD", "LABEL"])

/** A cell or a line with a colon in front, as labels in lists and tables are. */
const labelBefore = (el: Element, foreign: readonly Amount[]): string => {
  const previous = el.previousElementSibling
  if (!previous || foreign.some((it) => previous.contains(it.el))) return ""
  const text = joinText(previous, 40) ?? ""
  return LABELS.has(previous.tagName) || /[:：]$/u.test(text) ? text : ""
}

/** What stands right around an amount and belongs to no other: its label, its unit, its remarks. */
export const wordsAround = (amounts: readonly Amount[], index: number): Words => {
  const amount = amounts[index]
  if (!amount) return { before: "", after: "", shared: false }
  const { start, end } = amount
  let line = amount.line
  let [from, to] = [start, end]
  const written = line.slice(start, end)
  const others = [
    ...amounts.slice(Math.max(0, index - 3), index),
    ...amounts.slice(index + 1, index + 4)
  ]
  const foreign = others.filter((it) => !sameMoney(it.money, amount.money) || it.el === amount.el)
  let top: Element = amount.el
  for (let el = amount.el.parentElement, up = 0; el && up < 4; up++, el = el.parentElement) {
    if (foreign.some((it) => el?.contains(it.el))) break
    const wider = joinText(el, longest)
    if (wider === null) break
    const at = wider.indexOf(written)
    if (at < 0) break
    top = el
    line = wider
    from = at
    to = at + written.length
  }
  // What stands before another amount of the same line speaks of that one.
  const [previous] = others.filter((it) => it.el === amount.el && it.end <= start).slice(-1)
  const next = others.find((it) => it.el === amount.el && it.start >= end)
  const left = previous && line === amount.line ? previous.end : 0
  const right = next && line === amount.line ? next.start : line.length
  const before = line.slice(left, from).trim() || (previous ? "" : labelBefore(top, foreign))
  return {
    before: before.toLowerCase(),
    after: line.slice(to, right).toLowerCase().trimEnd(),
    shared: next !== undefined && line === amount.line
  }
}
