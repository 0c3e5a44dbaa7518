import type { Typed } from "~jobs/keep-captured"
import { type CapturedProduct, Availability } from "~model/captured-product"
import { readGtin } from "~model/gtin"
import { parseMoney, type ParseMoneyRefusal } from "~model/parse-money"
import { typedMoney } from "~model/typed-money"
import * as v from "valibot"

export type TypedField = keyof Typed

/** A value typed over what was read; or why it is none. */
export type Read =
  | { ok: true; typed: Typed }
  | { ok: false; why: "empty" | "bad-gtin" }
  | { ok: false; money: ParseMoneyRefusal }

/** What a field starts from when it is typed over. */
export const startOf = (field: TypedField, captured: CapturedProduct, typed: Typed): string => {
  if (field === "price" || field === "compareAt")
    return typedMoney(typed[field] ?? captured[field]?.value ?? null, "")
  return typed[field] ?? captured[field]?.value ?? ""
}

/**
 * Reads what was typed into a field. An empty amount or number takes the value away; a title stays.
 * @param usual Currency of an amount without a sign.
 */
export const readTyped = (field: TypedField, text: string, usual: string): Read => {
  const said = text.trim()
  if (field === "price" || field === "compareAt") {
    const money = said ? parseMoney(said, usual) : null
    if (money && !money.ok) return { ok: false, money: money.why }
    return { ok: true, typed: { [field]: money?.money ?? null } }
  }
  if (field === "availability") {
    const stock = v.safeParse(Availability, said)
    return { ok: true, typed: { availability: stock.success ? stock.output : "unknown" } }
  }
  if (field === "gtin" && said) {
    const gtin = readGtin(said)
    return gtin === null ? { ok: false, why: "bad-gtin" } : { ok: true, typed: { gtin } }
  }
  if (field === "title" && !said) return { ok: false, why: "empty" }
  return { ok: true, typed: { [field]: said } }
}
