import type { TFunction } from "i18next"
import type { Brake } from "~model/brake"
import { formatMoney } from "~model/money"

/**
 * What speaks against a text, in one line.
 * @param locale BCP 47.
 */
export const sayBrakes = (brakes: readonly Brake[], t: TFunction, locale: string): string => {
  const sentences = brakes.map((brake) => {
    switch (brake.why) {
      case "cost": {
        const price = formatMoney(brake.price, locale)
        return t("bar.brake.cost", { price, cost: formatMoney(brake.cost, locale) })
      }
      case "blank":
        return t("bar.brake.blank", { names: brake.names.join(", ") })
      case "expired":
        return t("bar.brake.expired", { day: sayDay(brake.at, locale) })
      case "changed": {
        const told = formatMoney(brake.told, locale)
        const now = formatMoney(brake.now, locale)
        return t("bar.brake.changed", { told, now, day: sayDay(brake.at, locale) })
      }
    }
  })
  return sentences
    .slice(1)
    .reduce((first, second) => t("bar.brake.both", { first, second }), sentences[0] ?? "")
}

/** The year only where it is another. */
const sayDay = (at: number, locale: string): string => {
  const year =
    new Date(at).getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" as const }
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...year }).format(at)
}
