import { Copy, MapPin } from "lucide-react"
import { useTranslation } from "react-i18next"
import { editOrder, takeAddress } from "~jobs/edit-order"
import type { Order } from "~model/order"
import { useCopy } from "~ui/hooks/use-copy"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { SavedField } from "../saved-field"

const fields = ["carrier", "tracking", "address", "note"] as const
const room = { carrier: 100, tracking: 200, address: 500, note: 1000 }

/** Who brings it and where to; each saved when it is left. */
export const OrderDelivery = ({ order, hasCustomer }: { order: Order; hasCustomer: boolean }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const save = async (name: (typeof fields)[number], value: string) => {
    const outcome = await editOrder(order.id, { [name]: value.trim() })
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  const take = async () => {
    const outcome = await takeAddress(order.id)
    done(outcome)
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {fields.map((name) => (
        <div key={name} className="flex min-w-0 flex-col items-start gap-1">
          <div className="w-full">
            <SavedField
              label={t(`timeline.fields.orders.${name}`)}
              value={order[name]}
              maxLength={room[name]}
              onSave={(value) => save(name, value)}
            />
          </div>
          {name === "tracking" && order.tracking && (
            <Button dense icon={Copy} onClick={() => void copy(order.tracking)}>
              {t("fromPages.copyTracking")}
            </Button>
          )}
          {name === "address" && !order.address && hasCustomer && (
            <Button dense icon={MapPin} onClick={() => void take()}>
              {t("timeline.orders.takeAddress")}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
