import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Label } from "~model/label"

/** A stock this old is shown with its day, in ms. */
const old = 24 * 60 * 60 * 1000

/** What a product's page said of its stock, and when, if that was not today. */
export const BarStock = ({ label: { stock, seenAt } }: { label: Label }) => {
  const { t, i18n } = useTranslation()
  const [now] = useState(Date.now)
  if (stock === "unknown") return null
  const day =
    seenAt !== null && now - seenAt > old
      ? new Intl.DateTimeFormat(i18n.language, { day: "numeric", month: "short" }).format(seenAt)
      : ""
  const words = t(`common.stock.${stock}`)
  return (
    <span className={`truncate ${stock === "out-of-stock" ? "text-due" : ""}`}>
      {day ? t("bar.stockSeen", { stock: words, day }) : words}
    </span>
  )
}
