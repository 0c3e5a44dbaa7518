import { useTranslation } from "react-i18next"
import * as v from "valibot"
import type { Told } from "~jobs/timeline-entry"
import { formatMoney, Money } from "~model/money"
import { OrderLine, OrderState } from "~model/order"
import { sayItems } from "~model/order-line"
import { useStageName } from "~ui/screens/record/stage-name"
import { numberFormat, timeFormats } from "~ui/parts/formats"

const consents = ["unknown", "given", "stopped"] as const

/** Says what a field held, for people; what is not known to hold words is left out, never guessed. */
export const useSaid = (): ((told: Pick<Told, "table" | "field">, value: unknown) => string) => {
  const { t, i18n } = useTranslation()
  const stageName = useStageName()
  const moment = timeFormats.both(i18n.language)
  const said = (field: string, value: unknown): string => {
    if (field === "stage" && typeof value === "string") return value && stageName(value)
    if (field === "state" && v.is(OrderState, value)) return t(`common.orderState.${value}`)
    if (field === "lines" && v.is(v.array(OrderLine), value)) return sayItems(value)
    if (field === "dueAt" && typeof value === "number") return moment.format(value)
    if (field === "language" && typeof value === "string" && value) return named(value)
    const consent = field === "consent" && consents.find((it) => it === value)
    if (consent) return t(`timeline.consents.${consent}`)
    if (v.is(Money, value)) return formatMoney(value, i18n.language)
    if (Array.isArray(value)) return value.filter((it) => typeof it === "string").join(", ")
    if (typeof value === "number") return numberFormat(i18n.language).format(value)
    return typeof value === "string" ? value : ""
  }
  const named = (tag: string): string => {
    try {
      return new Intl.DisplayNames(i18n.language, { type: "language" }).of(tag) ?? tag
    } catch {
      return tag
    }
  }
  return ({ field }, value) => said(field, value) || t("timeline.nothing")
}
