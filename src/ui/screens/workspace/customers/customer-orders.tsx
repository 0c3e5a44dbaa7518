import { useState } from "react"
import { useTranslation } from "react-i18next"
import { takeOrder } from "~jobs/take-order"
import { usualCurrency } from "~jobs/ui-language"
import type { Order } from "~model/order"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { OrderLine } from "../orders/order-line"

/** The customer's orders, and a line that takes one: "apples x2 136". */
export const CustomerOrders = ({
  contactId,
  orders
}: {
  contactId: string
  orders: readonly Order[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const settings = useSettings()
  const [line, setLine] = useState("")
  const [error, setError] = useState("")
  const take = async () => {
    if (!settings || !line.trim()) return
    const outcome = await takeOrder({ contactId }, line, usualCurrency(settings))
    setError(outcome.ok ? "" : t(`refusals.job.${outcome.why}`))
    if (outcome.ok && done(outcome)) setLine("")
  }
  return (
    <>
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <div className="min-w-0 grow">
          <TextField
            label={t("workspace.customers.orderLine")}
            hideLabel
            placeholder={t("workspace.customers.orderLine")}
            value={line}
            {...(error && { error })}
            onChange={(event) => {
              setLine(event.target.value)
              setError("")
            }}
          />
        </div>
        <Button type="submit" disabled={!line.trim()}>
          {t("workspace.customers.takeOrder")}
        </Button>
      </form>
      {orders.length === 0 && (
        <p className="text-sm text-soft">{t("workspace.customers.noOrders")}</p>
      )}
      <ul className="flex flex-col">
        {orders.map((order) => (
          <li key={order.id} className="border-b last:border-b-0">
            <OrderLine order={order} />
          </li>
        ))}
      </ul>
    </>
  )
}
