import { safeTarget } from "~model/safe-target"
import type { OwnChannel, OwnField, OwnRefusal, OwnResult } from "./own-channel"
import { MAX_LINK } from "../encode"

/** A field with what it may hold. */
export interface FieldRule extends OwnField {
  form: RegExp
  /** The most characters. */
  max: number
}

type Values = Readonly<Record<string, string>>

interface OwnLink {
  id: string
  mark: OwnChannel["mark"]
  kind: OwnChannel["kind"]
  fields: readonly FieldRule[]
  /** Is that shop's address; tills are asked nothing. */
  takes(url: URL): boolean
  /** @param url Checked; "" for a till. @param values Trimmed and checked, "" where not given. */
  make(url: string, values: Values): string | OwnRefusal
  /** Left out of a till. */
  holds?(url: URL, ids: Values): boolean
}

const checkField = (rule: FieldRule, value: string): OwnRefusal | null => {
  const field = rule.name
  if (value === "") return rule.required ? { why: "missing", field } : null
  if (value.length > rule.max) return { why: "too-long", field }
  return rule.form.test(value) ? null : { why: "bad-value", field }
}

/** A channel of the seller's own, with its fields checked before the address is written. */
export const ownLink = ({ id, mark, kind, fields, takes, make, holds }: OwnLink): OwnChannel => {
  const takesText = (text: string): boolean => {
    if (kind === "till") return true
    const target = safeTarget(text)
    return target.ok && takes(new URL(target.url))
  }
  return {
    id,
    mark,
    kind,
    fields: fields.map(({ name, when, required }) => ({ name, when, required })),
    takes: takesText,
    holds: (url, ids) => holds?.(url, ids) ?? false,
    build({ url, fields: given }): OwnResult {
      const target = kind === "till" ? { ok: true as const, url: "" } : safeTarget(url)
      if (!target.ok) return target
      if (!takesText(target.url)) return { ok: false, why: "wrong-shop" }
      const values: Record<string, string> = {}
      for (const rule of fields) {
        values[rule.name] = Object.hasOwn(given, rule.name) ? (given[rule.name] ?? "").trim() : ""
        const refusal = checkField(rule, values[rule.name] ?? "")
        if (refusal) return { ok: false, ...refusal }
      }
      const made = make(target.url, values)
      if (typeof made !== "string") return { ok: false, ...made }
      return made.length > MAX_LINK
        ? { ok: false, why: "too-long" }
        : { ok: true, href: made, chars: made.length }
    }
  }
}
