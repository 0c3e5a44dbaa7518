import { createContext, type ReactNode, useContext, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Told, ToldTable } from "~jobs/timeline-entry"
import type { CustomField } from "~model/custom-field"
import { useAlive } from "~ui/hooks/use-alive"

type Fields = ReadonlyMap<string, CustomField>

const Context = createContext<Fields>(new Map())

/** Knows the seller's own fields, for every line of a story. */
export const FieldNames = ({ children }: { children: ReactNode }) => {
  const fields = useAlive("customFields")
  const byId = useMemo(() => new Map((fields ?? []).map((it) => [it.id, it])), [fields])
  return <Context.Provider value={byId}>{children}</Context.Provider>
}

const own = "fields."

/** What a field of a row is called for people; one of the seller's that is gone, just "field". */
export const useFieldName = (): ((told: Pick<Told, "table" | "field">) => string) => {
  const { t } = useTranslation()
  const fields = useContext(Context)
  const names: Record<ToldTable, Record<string, string>> = t("timeline.fields", {
    returnObjects: true
  })
  return ({ table, field }) =>
    (field.startsWith(own) ? fields.get(field.slice(own.length))?.name : names[table][field])
    ?? t("timeline.someField")
}
