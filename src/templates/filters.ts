import type { Liquid } from "liquidjs"
import { formatMoney, Money, multiply } from "~model/money"
import * as v from "valibot"
import { daysOn, formatDay, readTime } from "./day"

/** A price as its customer reads it, `money: 3` three times of it. What is no price is a gap. */
const money = (locale: string) => (value: unknown, factor: unknown) => {
  const read = v.safeParse(Money, value)
  if (!read.success) return null
  const times =
    factor === undefined
      ? { ok: true as const, money: read.output }
      : multiply(read.output, Number(factor))
  return times.ok ? formatMoney(times.money, locale) : null
}

/**
 * The word that a number asks for: `{{ 3 | plural: "box", "boxes" }}`. The forms stand in the order of
 * the language's own (CLDR: zero, one, two, few, many, other), as many as it has; the last given is
 * said for the rest. Languages without plurals, such as Chinese, take the last.
 */
const plural = (locale: string) => {
  const order = ["zero", "one", "two", "few", "many", "other"] as const
  const rules = new Intl.PluralRules(locale)
  const own = order.filter((it) => rules.resolvedOptions().pluralCategories.includes(it))
  return (value: unknown, ...forms: unknown[]) => {
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value)
    if (Number.isNaN(number)) return null
    const category = rules.select(number)
    const at = category === "other" ? forms.length - 1 : own.indexOf(category)
    return forms[Math.min(at, forms.length - 1)] ?? null
  }
}

/** Puts our own filters beside Liquid's, all by the customer's language. */
export const addFilters = (engine: Liquid, locale: string, now: number): void => {
  const strftime = engine.filters["date"]
  engine.registerFilter("money", money(locale))
  engine.registerFilter("plural", plural(locale))
  engine.registerFilter("days", (value: unknown, days: unknown) => {
    const at = readTime(value, now)
    return at === null ? null : daysOn(at, Number(days))
  })
  engine.registerFilter("date", function (value: unknown, style: unknown, ...rest: unknown[]) {
    const at = readTime(value, now)
    if (at === null) return null
    // Shopify's way, "%d.%m.%Y", goes on working.
    if (typeof style === "string" && style.includes("%") && typeof strftime === "function")
      return strftime.call(this, new Date(at), style, ...rest)
    return formatDay(at, typeof style === "string" ? style : "long", locale, now)
  })
}
