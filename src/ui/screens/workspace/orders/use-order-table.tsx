import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type Order, orderStates } from "~model/order"
import { sayItems } from "~model/order-line"
import { useShopName } from "~ui/hooks/use-shop-name"
import { PersonName } from "~ui/parts/person-name"
import { TotalText } from "~ui/parts/total-text"
import { StateMark } from "~ui/screens/record/state-mark"
import { DayCell, moneyKey, WordsCell } from "../room/cells"
import type { ColumnName, RoomTable } from "../room/room-table"

const usual = ["number", "items", "total", "state", "shop", "date"]

/** Orders as a table. @param names Of customers by id; who is not there lies in the bin. */
export const useOrderTable = (names: ReadonlyMap<string, string> | undefined): RoomTable<Order> => {
  const { t } = useTranslation()
  const shopName = useShopName()
  return useMemo(() => {
    const title = (id: ColumnName) => t(`lists.column.${id}`)
    return {
      usual,
      columns: [
        {
          id: "customer",
          title: title("customer"),
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
          id: "number",
          title: title("number"),
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
          id: "items",
          title: title("items"),
          least: 160,
          grow: 3,
          cell: (it) => <WordsCell text={sayItems(it.lines)} />
        },
        {
          id: "total",
          title: title("total"),
          least: 112,
          grow: 0,
          figures: true,
          mostFirst: true,
          cell: (it) => <TotalText order={it} />,
          sortBy: (it) => moneyKey(it.total)
        },
        {
          id: "state",
          title: title("state"),
          least: 112,
          grow: 0,
          cell: (it) => <StateMark state={it.state} />,
          sortBy: (it) => orderStates.indexOf(it.state)
        },
        {
          id: "shop",
          title: title("shop"),
          least: 112,
          grow: 1,
          cell: (it) => (
            <WordsCell text={it.site ? shopName(it.site) : t("timeline.orders.inChats")} />
          ),
          sortBy: (it) => it.site || null
        },
        {
          id: "tracking",
          title: title("tracking"),
          least: 140,
          grow: 1,
          cell: (it) => <WordsCell text={[it.carrier, it.tracking].filter(Boolean).join(" ")} />,
          sortBy: (it) => it.tracking || null
        },
        {
          id: "date",
          title: title("date"),
          least: 128,
          grow: 0,
          mostFirst: true,
          cell: (it) => <DayCell at={it.createdAt} />,
          sortBy: (it) => it.createdAt
        }
      ]
    }
  }, [t, names, shopName])
}
