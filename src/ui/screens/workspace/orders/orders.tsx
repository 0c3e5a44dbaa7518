import { ReceiptText } from "lucide-react"
import { useCallback, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { moveOrder, moveOrderBack } from "~jobs/take-order"
import { isOpen, type Order, orderStates } from "~model/order"
import { sayItems } from "~model/order-line"
import { useAlive } from "~ui/hooks/use-alive"
import { useContactNames } from "~ui/hooks/use-contact-names"
import { useShopName } from "~ui/hooks/use-shop-name"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { numberFormat } from "~ui/parts/formats"
import { SelectField } from "~ui/parts/select-field"
import { Choose } from "../choose"
import { importPage } from "../imports/file-buttons"
import { Room } from "../room"
import { OrderRecord } from "./order-record"
import { OrderRow } from "./order-row"
import { StateTotals } from "./state-totals"
import { goTo } from "../use-route"
import { useOrderTable } from "./use-order-table"

type Show = "open" | "all" | (typeof orderStates)[number]
const shows: readonly Show[] = ["open", ...orderStates, "all"]
const isShow = (value: string): value is Show => shows.some((it) => it === value)

const fits = (order: Order, show: Show): boolean =>
  show === "all" || (show === "open" ? isOpen(order) : order.state === show)

const chats = "chats"

/** Orders by state, the first to be paid first; → moves the chosen one a step on, ← one back. */
export const Orders = ({ open }: { open: string }) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const [show, setShow] = useState<Show>("open")
  const [shop, setShop] = useState("")
  const every = useAlive("orders")
  const shopName = useShopName()
  const all = useMemo(
    () =>
      every?.filter((it) => !shop || it.site === (shop === chats ? "" : shop) || it.id === open),
    [every, shop, open]
  )
  const shops = useMemo(() => [...new Set(every?.map((it) => it.site).filter(Boolean))], [every])
  const names = useContactNames()
  const table = useOrderTable(names)
  const items = useMemo(
    () =>
      names
      && all
        // The open one stays in the list when it is moved out of what is shown.
        ?.filter((it) => fits(it, show) || it.id === open)
        .toSorted((a, b) => orderStates.indexOf(a.state) - orderStates.indexOf(b.state)),
    [all, names, show, open]
  )
  const words = useCallback(
    (it: Order) => `${it.number} ${names?.get(it.contactId) ?? ""} ${sayItems(it.lines)}`,
    [names]
  )
  // Gone through once, not once for each choice: there may be two hundred thousand.
  const counts = useMemo(() => {
    const by = new Map<Show, number>()
    const add = (show: Show) => by.set(show, (by.get(show) ?? 0) + 1)
    for (const it of all ?? []) {
      add(it.state)
      add("all")
      if (isOpen(it)) add("open")
    }
    return all && by
  }, [all])
  // None is said before they are read: "0" would be taken for the truth.
  const count = (value: Show) =>
    counts ? ` (${numberFormat(i18n.language).format(counts.get(value) ?? 0)})` : ""
  const label = (value: Show) =>
    value === "open" || value === "all"
      ? t(`workspace.orders.${value}`)
      : t(`common.orderState.${value}`)
  return (
    <Room
      room="orders"
      open={open}
      items={items}
      words={words}
      rowHeight={56}
      table={table}
      renderRow={(it) => <OrderRow order={it} name={names?.get(it.contactId) ?? null} />}
      actions={
        <div className="w-32">
          <SelectField
            label={t("workspace.orders.show")}
            hideLabel
            value={show}
            onChange={(event) => isShow(event.target.value) && setShow(event.target.value)}
            options={shows.map((value) => ({ value, label: `${label(value)}${count(value)}` }))}
          />
        </div>
      }
      head={
        <>
          {shops.length > 0 && (
            <div className="max-w-xl">
              <SelectField
                label={t("timeline.orders.shop")}
                hideLabel
                value={shop}
                onChange={(event) => setShop(event.target.value)}
                options={[
                  { value: "", label: t("timeline.orders.everyShop") },
                  { value: chats, label: t("timeline.orders.inChats") },
                  ...shops.map((value) => ({ value, label: shopName(value) }))
                ]}
              />
            </div>
          )}
          {items && <StateTotals orders={items} />}
        </>
      }
      onKey={(key, id) => {
        const move = { ArrowRight: moveOrder, ArrowLeft: moveOrderBack }[key]
        if (!move) return false
        void move(id).then(done)
        return true
      }}
      empty={
        every?.length ? (
          <EmptyState
            icon={ReceiptText}
            title={t(show === "open" ? "workspace.orders.noneOpen" : "workspace.orders.noneSo")}
          >
            <Button onClick={() => setShow("all")}>{t("workspace.orders.showAll")}</Button>
          </EmptyState>
        ) : (
          <EmptyState icon={ReceiptText} title={t("workspace.orders.empty")}>
            <div className="flex flex-wrap justify-center gap-2">
              <Button tone="do" onClick={() => goTo("customers")}>
                {t("workspace.orders.toCustomers")}
              </Button>
              <Button onClick={() => goTo("results", importPage)}>
                {t("workspace.orders.toImport")}
              </Button>
            </div>
          </EmptyState>
        )
      }
    >
      {open ? (
        <OrderRecord id={open} orders={every} names={names} />
      ) : (
        <Choose icon={ReceiptText} title={t("timeline.orders.keys")} />
      )}
    </Room>
  )
}
