import type { CaptureNote } from "~model/captured-product"
import type { Money } from "~model/money"
import { currenciesOf } from "~model/take-currency"
import { cleanGtin, cleanText } from "../clean"
import { readPrice } from "../price"
import type { Candidate, ProductSource } from "../source"
import { type Field, fieldsOf } from "./fields"
import { isSale, kindOf, type Kind } from "./kinds"

type Kinds = Map<Kind, Field[]>

const sort = (fields: Field[]): Kinds => {
  const kinds: Kinds = new Map()
  for (const field of fields) {
    const kind = kindOf(field.label, field.name)
    if (kind && field.value !== "") kinds.set(kind, [...(kinds.get(kind) ?? []), field])
  }
  return kinds
}

const SIGN_OR_CODE = /[A-Z]{3}|\p{Sc}|\p{L}{1,3}\.?/u

/** A sign or code in the field's own frame ("€" in front of it), or in its label ("Price (EUR)"). */
const besideField = ({ el, label }: Field): string | undefined => {
  const inLabel = /\(([^)]{1,6})\)/.exec(label)?.[1]
  const frame = el.parentElement
  const near = frame && frame.querySelectorAll("input, select, textarea").length === 1
  const texts = [
    inLabel?.toUpperCase(),
    ...(near ? [frame.textContent, frame.previousElementSibling?.textContent] : [])
  ]
  return texts
    .map((it) => it?.replace(/\s+/g, " ").trim() ?? "")
    .filter((it) => it.length > 0 && it.length <= 12 && SIGN_OR_CODE.test(it))
    .find((it) => /^[A-Z]{3}$/.test(it) || currenciesOf(it).length > 0)
}

type Read = { money: Money; byCountry: boolean } | { note: CaptureNote } | null

const readField = (field: Field | undefined, currencies: readonly string[]): Read => {
  if (!field) return null
  const read = readPrice(field.value, besideField(field), currencies)
  return read && "money" in read ? { money: read.money, byCountry: read.byCountry === true } : read
}

const readMoney = (kinds: Kinds, it: Candidate, currencies: readonly string[]): void => {
  const prices = kinds.get("price") ?? []
  const before = kinds.get("compareAt") ?? []
  const sale = prices.find((field) => isSale(field.label, field.name))
  const usual = prices.find((field) => field !== sale) ?? before[0]
  const now = readField(sale ?? usual ?? before[0], currencies)
  if (now && "note" in now) it.notes.push(now.note)
  if (!now || "note" in now) return
  it.price = now.money
  if (now.byCountry) it.notes.push("currency-by-country")
  it.doubts = { ...it.doubts, price: now.byCountry ? "low" : "medium" }
  for (const field of [before[0], sale ? usual : undefined]) {
    const was = readField(field, currencies)
    if (was && "money" in was && was.money.currency === now.money.currency)
      if (was.money.minor > now.money.minor) it.compareAt ??= was.money
  }
}

const readStock = (kinds: Kinds, it: Candidate): void => {
  const counts = (kinds.get("stock") ?? []).map((field) => field.value)
  const whole = counts.find((value) => /^\d{1,9}$/.test(value))
  if (whole !== undefined) it.availability = Number(whole) > 0 ? "in-stock" : "out-of-stock"
}

/** Several rows of prices are a list of products, not one. */
const mostPrices = 8

/** The fields of a back office's product form; only where it plainly is one. */
export const form: ProductSource = {
  id: "form",
  aboutPage: true,
  read(doc, { currencies }) {
    const none = { candidates: [], notes: [] }
    const kinds = sort(fieldsOf(doc))
    const title = cleanText(kinds.get("title")?.[0]?.value, 300)
    const fields = kinds.get("price") ?? []
    const priced = fields.length + (kinds.get("compareAt")?.length ?? 0)
    const sku = cleanText(kinds.get("sku")?.[0]?.value, 100)
    if (!title || fields.length > mostPrices || (priced === 0 && !sku)) return none
    const it: Candidate = {
      title,
      isProduct: true,
      urls: [],
      notes: [],
      doubts: { title: "medium" }
    }
    if (sku) it.sku = sku
    const gtin = kinds
      .get("gtin")
      ?.map((field) => cleanGtin(field.value))
      .find((code) => code !== undefined)
    if (gtin) it.gtin = gtin
    const brand = cleanText(kinds.get("brand")?.[0]?.value, 200)
    if (brand) it.brand = brand
    readMoney(kinds, it, currencies)
    readStock(kinds, it)
    return { candidates: [it], notes: [] }
  }
}
