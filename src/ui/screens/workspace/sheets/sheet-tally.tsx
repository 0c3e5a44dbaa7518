import { useTranslation } from "react-i18next"
import { sumsOf, tallyOf } from "~jobs/sheet-tally"
import { sayQuantity } from "~model/order-line"
import type { SheetView } from "~ui/hooks/use-sheet"
import { MoneyText } from "~ui/parts/money-text"
import { Section } from "../section"

/** What is to be bought and packed, and what it comes to. */
export const SheetTally = ({ view: { sheet, products } }: { view: SheetView }) => {
  const { t } = useTranslation()
  const tally = tallyOf(sheet, products)
  if (tally.length === 0) return null
  return (
    <Section title={t("sheets.tally")}>
      <table className="w-full max-w-xl text-sm">
        <thead className="text-left text-xs text-soft">
          <tr className="border-b">
            <th className="py-1 pr-3 font-normal">{t("sheets.thing")}</th>
            <th className="py-1 pr-3 text-right font-normal">{t("sheets.quantity")}</th>
            <th className="py-1 text-right font-normal">{t("sheets.sum")}</th>
          </tr>
        </thead>
        <tbody>
          {tally.map((it) => (
            <tr key={`${it.title} ${it.unit}`} className="border-b">
              <td className="break-words py-1.5 pr-3">
                <bdi>{it.title}</bdi>
              </td>
              <td className="figures py-1.5 pr-3 text-right">{sayQuantity(it)}</td>
              <td className="py-1.5 text-right">
                {it.unresolved ? (
                  <span className="text-xs text-due">{t("sheets.variant")}</span>
                ) : it.sum ? (
                  <MoneyText money={it.sum} />
                ) : (
                  <span className="text-xs text-soft">{t("sheets.noPrice")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sumsOf(tally).map((it) => (
            <tr key={it.currency}>
              <td className="py-1.5 text-soft" colSpan={2}>
                {t("sheets.together", { currency: it.currency })}
              </td>
              <td className="py-1.5 text-right font-semibold">
                <MoneyText money={it} />
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
    </Section>
  )
}
