import { isNode, list, type Node } from "../nodes"

const NUMBER = /^(?:gid:\/\/[\w./-]+\/)?([1-9]\d{0,18})$/

/** A row's number in a shop's database, also where it stands at the end of a global id; else undefined. */
export const readShopId = (value: unknown): string | undefined => {
  const one = list(value)[0]
  if (typeof one === "number") return Number.isSafeInteger(one) && one > 0 ? String(one) : undefined
  return typeof one === "string" ? NUMBER.exec(one.trim())?.[1] : undefined
}

const KEYS = ["variation_id", "variationId", "variant_id", "variantId", "id", "gid"]

/** The shop's own id of a variant, as its data state it. */
export const shopIdOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  const row: Node = node
  return KEYS.map((key) => readShopId(row[key])).find((it) => it !== undefined)
}

/** The variant that an address chooses: `?variant=123`. */
export const variantIn = (href: string | undefined): string | undefined =>
  href && URL.canParse(href) ? readShopId(new URL(href).searchParams.get("variant")) : undefined
