import type { Label } from "~model/label"
import type { BarWords } from "./bar-words"

/** A stock this old is shown with its day, in ms. */
const old = 24 * 60 * 60 * 1000

interface BarStockProps {
  label: Label
  words: BarWords
}

/** What a product's page said of its stock, and when, if that was not today. */
export const BarStock = ({ label: { stock, seenAt }, words: { t, day, now } }: BarStockProps) => {
  if (stock === "unknown") return null
  const said = t(`common.stock.${stock}`)
  return (
    <span className={stock === "out-of-stock" ? "text-due" : ""}>
      {seenAt !== null && now - seenAt > old
        ? t("bar.stockSeen", { stock: said, day: day.format(seenAt) })
        : said}
    </span>
  )
}
