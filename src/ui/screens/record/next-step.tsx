import { useTranslation } from "react-i18next"
import { moveOrder } from "~jobs/take-order"
import { nextState, type Order } from "~model/order"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"

/** One step on: "Mark paid". Nothing where the order is at its end. */
export const NextStep = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const next = nextState(order.state)
  if (next === order.state) return null
  return (
    <Button dense onClick={async () => done(await moveOrder(order.id))}>
      {t(`common.moveTo.${next}`)}
    </Button>
  )
}
