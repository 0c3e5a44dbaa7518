import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type Order, orderStates } from "~model/order"
import { sayItems } from "~model/order-line"
import { useShopName } from "~ui/hooks/use-shop-name"
import { PersonName } from "~ui/parts/person-name"
import { TotalText } from "~ui/parts/total-text"
import { StateMark } from "~ui/screens/record/state-mark"
import { moneyKey, WordsCell } from "../room/cells"
import { dayColumn } from "../room/columns"
import type { ColumnName, RoomTable } from "../room/room-table"

const usual = ["number", "items", "total", "state", "shop", "date"]

/** Orders as a table. @param names Of customers by id; who is not there lies in the bin. */
export const useOrderTable = (names: ReadonlyMap<string, string> | undefined): RoomTable<Order> => {
  const { t } = useTranslation()
  const shopName = useShopName()
  return useMemo(() => {
    const called = (id: ColumnName) => ({ id, title: t(`lists.column.${id}`) })
    return {
      usual,
      columns: [
        {
          ...called("customer"),
          least: 160,
          grow: 2,
          cell: (it) => (
            <PersonName
              name={names?.get(it.contactId) ?? t("workspace.orders.goneCustomer")}
              className="font-semibold"
            />
          ),
          sortBy: (it) => names?.get(it.contactId) ?? null
        },
        {
          ...called("number"),
          least: 96,
          grow: 1,
          cell: (it) => (
            <bdi title={it.number} className="figures truncate text-soft">
              {it.number}
            </bdi>
          ),
          sortBy: (it) => it.number
        },
        {
          ...called("items"),
          least: 160,
          grow: 3,
          cell: (it) => <WordsCell text={sayItems(it.lines)} />
        },
        {
          ...called("total"),
          least: 112,
          grow: 0,
          figures: true,
          mostFirst: true,
          cell: (it) => <TotalText order={it} />,
          sortBy: (it) => moneyKey(it.total)
        },
        {
          ...called("state"),
          least: 112,
          grow: 0,
          cell: (it) => <StateMark state={it.state} />,
          sortBy: (it) => orderStates.indexOf(it.state)
        },
        {
          ...called("shop"),
          least: 112,
          grow: 1,
          cell: (it) => (
            <WordsCell text={it.site ? shopName(it.site) : t("timeline.orders.inChats")} />
          ),
          sortBy: (it) => it.site || null
        },
        {
          ...called("tracking"),
          least: 140,
          grow: 1,
          cell: (it) => <WordsCell text={[it.carrier, it.tracking].filter(Boolean).join(" ")} />,
          sortBy: (it) => it.tracking || null
        },
        dayColumn(called("date"), (it) => it.createdAt)
      ]
    }
  }, [t, names, shopName])
}
