import type { BarAct } from "~bridge/bar-protocol"
import type { BarRow } from "~ui/parts/bar-rows"

/** What Enter asks the background for on a row. */
export const actOf = (row: BarRow): BarAct => {
  switch (row.kind) {
    case "label": {
      const { what, id } = row.label
      if (row.link) return { act: "link", id }
      if (what === "contact") return { act: "contact", id }
      return { act: "insert", what, id, variantId: null }
    }
    case "variant":
      return { act: "insert", what: "product", id: row.label.id, variantId: row.id }
    case "share":
      return { act: "insert", what: "share-text", id: row.label.id, variantId: row.id }
    case "part":
      return { act: "part", index: row.next.index }
    case "note":
      return { act: "note", text: row.text, quote: row.quote }
    case "plan":
      return { act: "plan", kind: row.plan, said: row.said, quote: row.quote }
    case "order":
      return { act: "order", line: row.line }
    case "confirm":
      return { act: "confirm-order", orderId: row.orderId }
    case "whereabouts":
      return { act: "order-whereabouts", orderId: row.orderId }
  }
}

/** Does the row give a text that can be copied instead? */
export const givesText = (row: BarRow): boolean =>
  !(row.kind === "part" && row.next.kind === "picture") && isText(row)

const isText = (row: BarRow): boolean =>
  row.kind === "label"
    ? row.label.what !== "contact"
    : ["variant", "share", "part", "confirm", "whereabouts"].includes(row.kind)

/** A product without a selling price is never inserted; its link may be. */
export const needsPrice = (row: BarRow): boolean =>
  row.kind === "variant"
    ? row.label.blocked
    : row.kind === "label" && row.label.blocked && !row.link

/** Words for what Enter does. */
export const verbOf = (
  row: BarRow,
  copyOnly: boolean
): "insert" | "insertPart" | "copyPicture" | "copy" | "add" | "plan" | "take" | "open" => {
  if (row.kind === "part" && row.next.kind === "picture") return "copyPicture"
  if (row.kind === "note") return "add"
  if (row.kind === "plan") return "plan"
  if (row.kind === "order") return "take"
  if (row.kind === "label" && row.label.what === "contact") return "open"
  if (copyOnly) return "copy"
  return row.kind === "part" ? "insertPart" : "insert"
}

/** What the row is called in a sentence about it. */
export const titleOf = (row: BarRow): string => {
  if (row.kind === "label" || row.kind === "variant" || row.kind === "share") return row.label.title
  if (row.kind === "part") return row.next.name
  return row.kind === "confirm" || row.kind === "whereabouts" ? row.number : ""
}
