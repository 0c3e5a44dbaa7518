import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { PersonName } from "~ui/parts/person-name"
import { DayCell, CountCell, MoneyCell, moneyKey, WordsCell } from "../room/cells"
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
    const title = (id: ColumnName) => t(`lists.column.${id}`)
    const words = (id: "sku" | "brand") => ({
      id,
      title: title(id),
      least: 112,
      grow: 1,
      cell: (it: Product) => <WordsCell text={it[id]} />,
      sortBy: (it: Product) => it[id] || null
    })
    const money = (id: "price" | "cost") => ({
      id,
      title: title(id),
      least: 112,
      grow: 0,
      figures: true,
      mostFirst: true,
      cell: (it: Product) => <MoneyCell money={it[id]} />,
      sortBy: (it: Product) => moneyKey(it[id])
    })
    const count = (id: "variants" | "used", of: (it: Product) => number) => ({
      id,
      title: title(id),
      least: 80,
      grow: 0,
      figures: true,
      mostFirst: true,
      cell: (it: Product) => <CountCell count={of(it)} />,
      sortBy: of
    })
    const day = (id: "seen" | "added", of: (it: Product) => number | null) => ({
      id,
      title: title(id),
      least: 128,
      grow: 0,
      mostFirst: true,
      cell: (it: Product) => <DayCell at={of(it)} />,
      sortBy: of
    })
    return {
      usual,
      columns: [
        {
          id: "name",
          title: title("name"),
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
        money("price"),
        money("cost"),
        words("sku"),
        {
          id: "stock",
          title: title("stock"),
          least: 96,
          grow: 1,
          cell: (it) => (
            <WordsCell
              text={it.availability === "unknown" ? "" : t(`common.stock.${it.availability}`)}
            />
          ),
          sortBy: (it) => (it.availability === "unknown" ? null : stocks.indexOf(it.availability))
        },
        words("brand"),
        {
          id: "tags",
          title: title("tags"),
          least: 120,
          grow: 2,
          cell: (it) => <WordsCell text={it.tags.join(" · ")} />
        },
        count("variants", (it) => it.variants.length),
        count("used", (it) => it.uses),
        day("seen", (it) => it.seenAt),
        day("added", (it) => it.createdAt)
      ]
    }
  }, [t])
}
