import { Liquid, LiquidError } from "liquidjs"
import { formatMoney, Money } from "~model/money"
import * as v from "valibot"
import type { Rendered } from "./rendered"

/** Limits that a template may not pass; without them one loop ran for seconds. */
const limits = { parseLimit: 50_000, renderLimit: 200, memoryLimit: 200_000 }

export type { Rendered } from "./rendered"

/**
 * Renders a Liquid template. Only own properties of `data` can be read, and no other file can be
 * included. An unknown name is `blank`, so that no message goes out with a hole in it.
 * @param locale BCP 47, for `money` and `date`.
 */
export const render = (
  template: string,
  data: Record<string, unknown>,
  locale: string
): Rendered => {
  const engine = new Liquid({
    ...limits,
    ownPropertyOnly: true,
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    jsTruthy: true,
    cache: false
  })
  for (const tag of ["include", "render", "layout"]) engine.registerTag(tag, forbidden(tag))
  engine.registerFilter("money", (value: unknown) => {
    const money = v.safeParse(Money, value)
    return money.success ? formatMoney(money.output, locale) : ""
  })
  engine.registerFilter("date", (value: unknown) => {
    const date = new Date(
      typeof value === "number" || typeof value === "string" ? value : Number.NaN
    )
    return Number.isNaN(date.getTime())
      ? ""
      : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(date)
  })
  try {
    const text: unknown = engine.parseAndRenderSync(template, data)
    return {
      ok: true,
      gaps: [],
      text: String(text)
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    }
  } catch (error) {
    return failure(error)
  }
}

const forbidden = (tag: string) => ({
  parse() {
    throw new Error(`"${tag}" is not allowed`)
  },
  render: () => ""
})

const failure = (error: unknown): Rendered => {
  const detail = error instanceof Error ? (error.message.split(/, (?:file|line):/)[0] ?? "") : ""
  const at = /line:(\d+), col:(\d+)/.exec(error instanceof Error ? error.message : "")
  const place = {
    fault: "other" as const,
    name: "",
    meant: "",
    reply: "",
    line: Number(at?.[1] ?? 0),
    column: Number(at?.[2] ?? 0)
  }
  // The limit on a template's length is thrown as a plain error.
  if (/limit/.test(detail)) return { ok: false, why: "limit", detail, ...place }
  const blank = LiquidError.is(error) && error.name === "UndefinedVariableError"
  return { ok: false, why: blank ? "blank" : "syntax", detail, ...place }
}
