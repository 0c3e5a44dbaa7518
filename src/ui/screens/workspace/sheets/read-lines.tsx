import { useTranslation } from "react-i18next"
import { sayItems } from "~model/order-line"
import type { ReadLine } from "~parse/sheet/reading"
import { LineMark } from "./line-mark"

/** Enough to see whether the list is understood; all of them are shown once it is kept. */
const shown = 100

/** What is read in a list, before it is kept. */
export const ReadLines = ({ lines }: { lines: readonly ReadLine[] }) => {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <table className="w-full text-sm">
      <thead className="text-left text-xs text-soft">
        <tr className="border-b">
          <th className="py-1 pr-3 font-normal">{t("sheets.buyer")}</th>
          <th className="py-1 pr-3 font-normal">{t("sheets.goods")}</th>
          <th className="py-1 font-normal">{t("sheets.state")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, shown).map((it, at) => (
          // Lines have no names of their own: a list says the same twice.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at} className={`border-b align-top ${it.void ? "text-soft line-through" : ""}`}>
            <td className="max-w-48 break-words py-1.5 pr-3">
              <bdi>{it.name || t("sheets.noName")}</bdi>
            </td>
            <td className="break-words py-1.5 pr-3">
              <bdi>{sayItems(it.items.map((one) => ({ ...one, title: one.title || "·" })))}</bdi>
            </td>
            <td className="py-1.5 no-underline">
              <LineMark line={it} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
