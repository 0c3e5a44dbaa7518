import { useTranslation } from "react-i18next"
import type { Typed } from "~jobs/keep-captured"
import type { CapturedProduct } from "~model/captured-product"
import { MoneyText } from "~ui/parts/money-text"
import { CapturedRow } from "./captured-row"
import { CapturedVariants } from "./captured-variants"
import { readTyped, startOf, type TypedField } from "./typed-values"

const stocks = ["in-stock", "out-of-stock", "preorder", "unknown"] as const

/** What was read, value by value, each with its source, how sure it is, and a way to put it right. */
export const CapturedValues = ({
  captured,
  own,
  usual,
  typed,
  onType
}: {
  captured: CapturedProduct
  own: boolean
  /** Currency of an amount typed without a sign. */
  usual: string
  typed: Typed
  onType: (typed: Typed) => void
}) => {
  const { t } = useTranslation()
  const { price, compareAt, sku, gtin, brand, availability, variants } = captured
  const by = (field: TypedField) => ({
    typed: field in typed,
    start: startOf(field, captured, typed),
    onType: (text: string) => {
      const read = readTyped(field, text, usual)
      if (read.ok) onType({ ...typed, ...read.typed })
      else
        return "money" in read ? t(`refusals.money.${read.money}`) : t(`refusals.job.${read.why}`)
      return ""
    },
    onReset: () => {
      const { [field]: _taken, ...rest } = typed
      onType(rest)
    }
  })
  const amount = "price" in typed ? typed.price : price?.value
  const before = "compareAt" in typed ? typed.compareAt : compareAt?.value
  const stock = typed.availability ?? availability?.value
  const line = (field: "sku" | "gtin" | "brand", name: string, found: typeof sku) =>
    (found || field in typed) && (
      <CapturedRow name={name} found={found} correction={by(field)}>
        <bdi>{typed[field] ?? found?.value}</bdi>
      </CapturedRow>
    )
  return (
    <dl className="flex flex-col">
      <CapturedRow
        name={own ? t("common.price") : t("common.cost")}
        found={price}
        correction={by("price")}
      >
        {amount ? (
          <span className="text-base">
            <MoneyText money={amount} />
          </span>
        ) : (
          <span className="text-due">{t("captures.noPrice")}</span>
        )}
      </CapturedRow>
      {(compareAt || "compareAt" in typed) && (
        <CapturedRow
          name={t("panel.capture.before")}
          found={compareAt}
          correction={by("compareAt")}
        >
          {before && (
            <s className="text-soft">
              <MoneyText money={before} />
            </s>
          )}
        </CapturedRow>
      )}
      <CapturedRow
        name={t("panel.capture.stock")}
        found={availability}
        correction={{
          ...by("availability"),
          start: stock ?? "unknown",
          options: stocks.map((value) => ({ value, label: t(`common.stock.${value}`) }))
        }}
      >
        {t(`common.stock.${stock ?? "unknown"}`)}
      </CapturedRow>
      {variants && (
        <CapturedRow name={t("panel.capture.variants")} found={variants}>
          <CapturedVariants variants={variants.value} />
        </CapturedRow>
      )}
      {line("sku", "SKU", sku)}
      {line("gtin", t("captures.gtin"), gtin)}
      {line("brand", t("panel.capture.brand"), brand)}
    </dl>
  )
}
