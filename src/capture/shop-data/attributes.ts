import type { Node } from "../nodes"
import type { Budget, Literal } from "./scan"
import { literalsOf } from "./scan"

/** Elements that are looked at. */
const MOST_ELEMENTS = 25_000

const NAMES = /price|sku|product|item|article|artikel|ean|gtin/

/** What an element's `data-*` attributes say, and the JSON that stands in one. */
const ofElement = (el: Element, budget: Budget, found: Literal[]): void => {
  const node: Node = {}
  let means = false
  for (const { name, value } of el.attributes) {
    if (value.length < 1 || value.length > 1_000_000) continue
    if (/^\s*[{[]/.test(value) && value.length > 20) {
      const before = `${name} = `
      found.push(...literalsOf(value, budget).map((it) => ({ ...it, before: before + it.before })))
    } else if (name.startsWith("data-") && value.length < 500) {
      node[name.slice(5)] = value
      means ||= NAMES.test(name)
    }
  }
  if (means && Object.keys(node).length > 1) found.push({ value: node, before: "" })
}

/** What a form would send beside what a person fills in: hidden fields, as one object. */
const ofForm = (form: Element): Literal | null => {
  const node: Node = {}
  for (const field of [...form.querySelectorAll('input[type="hidden" i]')].slice(0, 100)) {
    const name = field.getAttribute("name") || field.id
    const value = field.getAttribute("value") ?? ""
    if (name && value && value.length < 300) node[name.slice(0, 100)] = value
  }
  return Object.keys(node).some((key) => NAMES.test(key.toLowerCase()))
    ? { value: node, before: "" }
    : null
}

/** What stands in attributes for the shop's scripts: `data-price`, `data-product='{…}'`, hidden fields. */
export const attributeLiterals = (doc: Document, budget: Budget): Literal[] => {
  const found: Literal[] = []
  const walker = doc.createTreeWalker(doc.documentElement, 1)
  for (let count = 0; count < MOST_ELEMENTS && found.length < 400; count++) {
    const el = walker.nextNode()
    if (!el) break
    if (el instanceof Element && el.attributes.length > 0 && budget.left > 0)
      ofElement(el, budget, found)
  }
  const forms = [...doc.querySelectorAll("form")].slice(0, 60).map(ofForm)
  return [...found, ...forms.filter((it) => it !== null)]
}
