import type { Edit } from "~model/change"
import { flat, whole } from "../diff"

type Row = Record<string, unknown>

/** What a row becomes when an edit is done again: undefined where it is gone, or was never known. */
export const redone = ({ how, fields }: Edit, before: Row | undefined): Row | undefined => {
  if (how === "removed" || (how === "changed" && !before)) return undefined
  const row: Row = before ? { ...flat(before) } : {}
  for (const [name, field] of Object.entries(fields))
    if (field.new === undefined) delete row[name]
    else row[name] = field.new
  return whole(row)
}
