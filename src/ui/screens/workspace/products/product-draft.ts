import type { Money } from "~model/money"
import { parseMoney, type ParseMoneyRefusal } from "~model/parse-money"
import type { Product, Variant } from "~model/product"
import { newId } from "~model/row"
import { typedMoney } from "~model/typed-money"

/** A product while it is typed: amounts and tags as text. */
export interface ProductDraft {
  title: string
  url: string
  sku: string
  shopId: string
  brand: string
  gtin: string
  price: string
  compareAt: string
  cost: string
  availability: Product["availability"]
  tags: string
  lastsDays: string
  variants: VariantDraft[]
}

export type VariantDraft = Omit<Variant, "price" | "shopId"> & { price: string; shopId: string }

export const draftOf = (product: Product | null, usual: string): ProductDraft => ({
  title: product?.title ?? "",
  url: product?.url ?? "",
  sku: product?.sku ?? "",
  shopId: product?.shopId ?? "",
  brand: product?.brand ?? "",
  gtin: product?.gtin ?? "",
  compareAt: typedMoney(product?.compareAt ?? null, usual),
  price: typedMoney(product?.price ?? null, usual),
  cost: typedMoney(product?.cost ?? null, usual),
  availability: product?.availability ?? "unknown",
  tags: product?.tags.join(", ") ?? "",
  lastsDays: product?.lastsDays?.toString() ?? "",
  variants: (product?.variants ?? []).map(({ id, name, sku, shopId, price, available }) => ({
    id,
    name,
    sku,
    shopId: shopId ?? "",
    price: typedMoney(price, usual),
    available
  }))
})

export const blankVariant = (): VariantDraft => ({
  id: newId(),
  name: "",
  sku: "",
  shopId: "",
  price: "",
  available: null
})

/** What is wrong with typed amounts, by field: "price", "cost" or a variant's id. */
export type MoneyProblems = Record<string, ParseMoneyRefusal>

type DraftFields = Pick<
  Product,
  | "title"
  | "url"
  | "sku"
  | "shopId"
  | "brand"
  | "gtin"
  | "price"
  | "cost"
  | "compareAt"
  | "availability"
  | "tags"
  | "variants"
  | "lastsDays"
>

export type ReadDraft = { ok: true; fields: DraftFields } | { ok: false; problems: MoneyProblems }

/**
 * The fields that the seller changed: what a page or another window wrote meanwhile stays.
 * @param start The draft as it was when they began.
 */
export const changedFields = (
  start: ProductDraft,
  now: ProductDraft,
  fields: DraftFields
): Partial<DraftFields> => {
  const same = (key: keyof ProductDraft) => JSON.stringify(start[key]) === JSON.stringify(now[key])
  const kept: Partial<DraftFields> = { ...fields }
  for (const key of Object.keys(start) as (keyof ProductDraft)[]) if (same(key)) delete kept[key]
  return kept
}

/** Reads what was typed; an amount that may be misread is refused, never guessed. */
export const readDraft = (draft: ProductDraft, usual: string): ReadDraft => {
  const problems: MoneyProblems = {}
  const money = (field: string, text: string): Money | null => {
    if (!text.trim()) return null
    const parsed = parseMoney(text, usual)
    if (parsed.ok) return parsed.money
    problems[field] = parsed.why
    return null
  }
  const fields = {
    title: draft.title,
    url: draft.url,
    sku: draft.sku.trim(),
    shopId: draft.shopId.trim(),
    brand: draft.brand.trim(),
    gtin: draft.gtin.trim(),
    availability: draft.availability,
    price: money("price", draft.price),
    cost: money("cost", draft.cost),
    compareAt: money("compareAt", draft.compareAt),
    tags: [...new Set(draft.tags.split(/[,，、]/).map((it) => it.trim()))].filter(Boolean),
    lastsDays: /^[1-9]\d{0,3}$/u.test(draft.lastsDays.trim()) ? Number(draft.lastsDays) : null,
    variants: draft.variants
      .filter((it) => it.name.trim())
      .map(({ id, name, sku, shopId, price, available }) => ({
        id,
        name: name.trim(),
        sku: sku.trim(),
        ...(shopId.trim() && { shopId: shopId.trim() }),
        price: money(id, price),
        available
      }))
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, fields }
}
