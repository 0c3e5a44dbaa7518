import type { CustomField } from "~model/custom-field"

/** What a query is understood by. */
export interface Context {
  /** ms since 1970; days are those of the wall clock. */
  now: number
  /** ISO 4217 of amounts typed without one. */
  currency: string
  fields: readonly Pick<CustomField, "id" | "name" | "type" | "choices">[]
  /** The pipeline; a name of "" is a built-in one. */
  stages: readonly { id: string; name: string }[]
}
