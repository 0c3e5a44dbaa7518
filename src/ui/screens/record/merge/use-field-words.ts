import { useTranslation } from "react-i18next"
import { type Difference, type MergedField, mergedFields } from "~model/merge-fields"
import { formatMoney } from "~model/money"
import { useAlive } from "~ui/hooks/use-alive"
import { useLanguageNames } from "~ui/hooks/use-language-names"
import { useStageName } from "../stage-name"

const consents = ["unknown", "given", "stopped"] as const

/** What the fields of a card are called, and how their values are said. */
export const useFieldWords = () => {
  const { t, i18n } = useTranslation()
  const stageName = useStageName()
  const languageName = useLanguageNames()
  const own = useAlive("customFields")
  const nameOf = (field: MergedField): string => {
    const id = idOf(field)
    if (id !== null) return own?.find((it) => it.id === id)?.name ?? t("merge.field.own")
    const name = mergedFields.find((it) => it === field)
    return name ? t(`merge.field.${name}`) : field
  }
  const say = (field: MergedField, value: Difference["survivor"]): string => {
    const consent = field === "consent" && consents.find((it) => it === value)
    if (consent) return t(`merge.consent.${consent}`)
    if (field === "language" && typeof value === "string") return languageName(value)
    if (field === "stage") return stageName(String(value))
    if (Array.isArray(value)) return value.join(t("merge.listed"))
    if (typeof value === "object") return formatMoney(value, i18n.language)
    return String(value)
  }
  return { nameOf, say }
}

const idOf = (field: MergedField): string | null =>
  field.startsWith("fields.") ? field.slice("fields.".length) : null
