import { useTranslation } from "react-i18next"
import { CaptureSource } from "~model/captured-product"
import { formatMoney } from "~model/money"
import type { PriceSeen } from "~model/price-seen"
import { MoneyText } from "~ui/parts/money-text"
import { TimeText } from "~ui/parts/time-text"
import { Section } from "../section"
import { Sparkline } from "./sparkline"

/** Amounts that can be drawn as one line: those in the currency, and of the kind, of the last one. */
const lineOf = (history: readonly PriceSeen[]) => {
  const last = history.findLast((it) => it.price)
  return history.flatMap(({ at, price, cost }) =>
    price && price.currency === last?.price?.currency && cost === last.cost
      ? [{ at, minor: price.minor, currency: price.currency }]
      : []
  )
}

/** What a product's page said of price and stock, the newest first, with the price as a line. */
export const PriceHistory = ({ history }: { history: readonly PriceSeen[] }) => {
  const { t, i18n } = useTranslation()
  if (history.length === 0) return null
  const line = lineOf(history)
  const byAmount = line.toSorted((a, b) => a.minor - b.minor)
  const said = (it: (typeof line)[number] | undefined) => (it ? formatMoney(it, i18n.language) : "")
  const summary = t("captures.history.summary", {
    count: line.length,
    least: said(byAmount[0]),
    most: said(byAmount.at(-1)),
    last: said(line.at(-1))
  })
  const sourceOf = ({ source }: PriceSeen) => {
    const known = CaptureSource.options.find((it) => it === source)
    return known ? t(`panel.capture.source.${known}`) : t("captures.record.hand")
  }
  return (
    <Section
      title={t("captures.history.title")}
      hint={t("captures.history.hint")}
      count={history.length}
    >
      {line.length > 1 && (
        <div className="flex flex-wrap items-center gap-3">
          <Sparkline seen={line} label={summary} />
          <span aria-hidden className="figures text-xs text-soft">
            {summary}
          </span>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys as well */}
      <div tabIndex={0} className="max-h-64 overflow-auto rounded">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{t("captures.history.title")}</caption>
          <thead className="sticky top-0 bg-surface text-xs text-soft">
            <tr>
              {(["when", "price", "before", "stock", "source"] as const).map((it) => (
                <th key={it} scope="col" className="border-b py-1 pr-3 font-normal">
                  {t(`captures.history.${it}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.toReversed().map((it) => (
              <tr key={it.at} className="border-b last:border-b-0">
                <td className="py-1 pr-3">
                  <TimeText at={it.at} exact />
                </td>
                <td className="py-1 pr-3">
                  {it.price ? <MoneyText money={it.price} /> : t("captures.history.none")}
                  {it.price && it.cost && (
                    <span className="text-xs text-soft"> {t("captures.history.cost")}</span>
                  )}
                </td>
                <td className="py-1 pr-3 text-soft">
                  {it.compareAt && <MoneyText money={it.compareAt} />}
                </td>
                <td className="py-1 pr-3">{t(`common.stock.${it.availability}`)}</td>
                <td className="py-1 text-xs text-soft">{sourceOf(it)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
