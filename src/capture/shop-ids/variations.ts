import type { CapturedVariant } from "~model/captured-product"
import { cleanText } from "../clean"
import { isNode, type Node, nodes } from "../nodes"
import { readPrice } from "../price"
import { parseBlock } from "../parse-json"
import { shopIdOf } from "./id-of"

/** A choice by what people see of it: the option's text, where it has one. */
const shown = (form: Element, attribute: string, value: string): string => {
  const select = [...form.querySelectorAll("select")].find(
    (it) => it.getAttribute("name") === attribute
  )
  const option = [...(select?.querySelectorAll("option") ?? [])]
    .slice(0, 500)
    .find((it) => it.getAttribute("value") === value)
  return cleanText(option?.textContent, 100) ?? value
}

const variant = (
  form: Element,
  node: Node,
  currencies: readonly string[]
): CapturedVariant | null => {
  const attributes = isNode(node["attributes"]) ? Object.entries(node["attributes"]) : []
  const chosen = attributes.map(([key, value]) =>
    typeof value === "string" && value ? shown(form, key, value) : ""
  )
  const shopId = shopIdOf(node)
  const name = cleanText(chosen.join(" / "), 200)
  // Of one that leaves a choice open nobody knows which it is.
  if (!shopId || !name || chosen.includes("")) return null
  const sku = cleanText(node["sku"], 100)
  const price = readPrice(node["display_price"], undefined, currencies)
  const stock = node["is_in_stock"]
  return {
    name,
    shopId,
    ...(sku && { sku }),
    ...(price && "money" in price && { price: price.money }),
    ...(typeof stock === "boolean" && { available: stock })
  }
}

/** Variations as a shop's form of a product lists them; none where it asks for them one by one. */
export const formVariations = (doc: Document, currencies: readonly string[]): CapturedVariant[] => {
  const [form, ...others] = doc.querySelectorAll("[data-product_variations]")
  if (!form || others.length > 0) return []
  const text = (form.getAttribute("data-product_variations") ?? "").slice(0, 1_000_000)
  const block = parseBlock(text)
  if ("broken" in block) return []
  return nodes(block.value)
    .slice(0, 500)
    .flatMap((it) => variant(form, it, currencies) ?? [])
}
