import { type ParsedOrder, parseOrderLine } from "~model/order-line"

/** What a line typed into the bar asks for. `text` is trimmed and without its mark. */
export type BarQuery =
  | { kind: "search"; text: string }
  | { kind: "note"; text: string }
  | { kind: "plan"; text: string }
  | { kind: "link"; text: string }
  | { kind: "order"; text: string; order: ParsedOrder }

/** First letters with a meaning; the last four are what Chinese input methods type. */
const marks: Record<string, "note" | "plan" | "link"> = {
  "+": "note",
  "!": "plan",
  ">": "link",
  "＋": "note",
  "！": "plan",
  "＞": "link",
  "》": "link"
}

/**
 * Reads the bar's grammar: `+ note`, `! what is planned, and when`, `> link to a product`, `apples x2 136` for an order, anything
 * else is searched for. A reply's shortcut may be typed with its `//` or `、、`.
 * @param currency ISO 4217 for an order's total typed without one.
 */
export const readBarQuery = (input: string, currency: string): BarQuery => {
  const line = input.trim()
  const kind = marks[line.charAt(0)]
  if (kind) return { kind, text: line.slice(1).trim() }
  const order = parseOrderLine(line, currency)
  return order
    ? { kind: "order", text: line, order }
    : { kind: "search", text: line.replace(/^(?:\/\/|、、)/u, "") }
}
