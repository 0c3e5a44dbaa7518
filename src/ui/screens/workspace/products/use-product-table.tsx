import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { PersonName } from "~ui/parts/person-name"
import { MoneyCell, WordsCell } from "../room/cells"
import { countColumn, dayColumn, moneyColumn, wordsColumn } from "../room/columns"
import type { ColumnName, RoomTable } from "../room/room-table"
import { ProductThumb } from "./product-thumb"

const usual = ["price", "sku", "stock", "variants", "used", "added"]

/** As stock runs out, the most first. */
const stocks: readonly Product["availability"][] = [
  "in-stock",
  "preorder",
  "out-of-stock",
  "unknown"
]

/** Products as a table. */
export const useProductTable = (): RoomTable<Product> => {
  const { t } = useTranslation()
  return useMemo(() => {
    const called = (id: ColumnName) => ({ id, title: t(`lists.column.${id}`) })
    return {
      usual,
      columns: [
        {
          ...called("name"),
          least: 220,
          grow: 4,
          cell: (it) => (
            <span className="flex min-w-0 items-center gap-2">
              {it.pictureId && <ProductThumb pictureId={it.pictureId} size="row" />}
              <PersonName name={it.title} className="font-semibold" />
            </span>
          ),
          sortBy: (it) => it.title
        },
        {
          ...moneyColumn<Product>(called("price"), (it) => it.price),
          cell: (it) =>
            it.price ? (
              <MoneyCell money={it.price} />
            ) : (
              <span className="truncate text-xs text-due">{t("workspace.products.noPrice")}</span>
            )
        },
        moneyColumn(called("cost"), (it) => it.cost),
        wordsColumn(called("sku"), (it) => it.sku, { least: 112 }),
        {
          ...called("stock"),
          least: 96,
          grow: 1,
          cell: (it) => (
            <WordsCell
              text={it.availability === "unknown" ? "" : t(`common.stock.${it.availability}`)}
            />
          ),
          sortBy: (it) => (it.availability === "unknown" ? null : stocks.indexOf(it.availability))
        },
        wordsColumn(called("brand"), (it) => it.brand, { least: 112 }),
        {
          ...called("tags"),
          least: 120,
          grow: 2,
          cell: (it) => <WordsCell text={it.tags.join(" · ")} />
        },
        countColumn(called("variants"), (it) => it.variants.length),
        countColumn(called("used"), (it) => it.uses),
        dayColumn(called("seen"), (it) => it.seenAt),
        dayColumn(called("added"), (it) => it.createdAt)
      ]
    }
  }, [t])
}
