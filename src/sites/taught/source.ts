import type { TextSource } from "../rules/source"

/** What a seller points at. */
export type Taught = "name" | "composer" | "order"

/** The number in "Order #R-1042 · paid": a sign of a number with what hangs together with it. */
const NUMBER = "(?<id>[A-Za-z]{0,6}[-_]?\\d[\\dA-Za-z_-]{2,40})"

/**
 * How a selector is read that was found by pointing. A name stands there with an unread counter at
 * times; an order's number often in a sentence.
 * @param said What stood there when it was pointed at.
 */
export const sourceOf = (what: Taught, selector: string, said: string): TextSource => {
  const plain: TextSource = { from: "text", selector }
  if (what === "name") return { ...plain, steps: ["cut-badge"] }
  const alone = /^[\w-]{1,60}$/u.test(said)
  return alone || !/\d{3}/u.test(said) ? plain : { ...plain, pattern: NUMBER }
}
