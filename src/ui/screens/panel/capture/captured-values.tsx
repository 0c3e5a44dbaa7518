import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { CapturedProduct, Found } from "~model/captured-product"
import { MoneyText } from "~ui/parts/money-text"

const Value = ({
  name,
  found,
  children
}: {
  name: string
  found: Found<unknown> | undefined
  children: ReactNode
}) => {
  const { t } = useTranslation()
  if (!found) return null
  return (
    <div className="contents">
      <dt className="text-xs text-soft">{name}</dt>
      <dd className="min-w-0">
        <span className="break-words">{children}</span>{" "}
        <span className={`text-xs ${found.confidence === "low" ? "text-due" : "text-soft"}`}>
          {t(`panel.capture.source.${found.source}`)}
          {found.confidence !== "high" && ` · ${t(`panel.capture.sure.${found.confidence}`)}`}
        </span>
      </dd>
    </div>
  )
}

/** What was read, value by value, with its source and how sure it is. */
export const CapturedValues = ({ captured, own }: { captured: CapturedProduct; own: boolean }) => {
  const { t } = useTranslation()
  const { price, compareAt, sku, brand, availability, variants } = captured
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 text-sm">
      <Value name={own ? t("common.price") : t("common.cost")} found={price}>
        {price && <MoneyText money={price.value} />}
      </Value>
      <Value name={t("panel.capture.before")} found={compareAt}>
        {compareAt && <MoneyText money={compareAt.value} />}
      </Value>
      <Value name={t("panel.capture.stock")} found={availability}>
        {availability && t(`common.stock.${availability.value}`)}
      </Value>
      <Value name={t("panel.capture.variants")} found={variants}>
        {variants?.value
          .slice(0, 6)
          .map((it) => it.name)
          .join(", ")}
        {variants && variants.value.length > 6 && ` +${variants.value.length - 6}`}
      </Value>
      <Value name="SKU" found={sku}>
        {sku?.value}
      </Value>
      <Value name={t("panel.capture.brand")} found={brand}>
        {brand?.value}
      </Value>
    </dl>
  )
}
