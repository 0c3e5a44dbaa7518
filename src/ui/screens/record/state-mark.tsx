import {
  CircleCheck,
  CircleDashed,
  CircleDollarSign,
  CircleSlash,
  type LucideIcon,
  PackageCheck,
  Truck
} from "lucide-react"
import { useTranslation } from "react-i18next"
import type { OrderState } from "~model/order"
import { Icon } from "~ui/parts/icon"

const looks: Record<OrderState, [LucideIcon, string]> = {
  "to-pay": [CircleDashed, "text-due"],
  paid: [CircleDollarSign, "text-good"],
  "to-ship": [Truck, "text-due"],
  shipped: [PackageCheck, "text-soft"],
  done: [CircleCheck, "text-soft"],
  cancelled: [CircleSlash, "text-soft"]
}

/** A state by picture, word and colour: no one of them alone. */
export const StateMark = ({ state }: { state: OrderState }) => {
  const { t } = useTranslation()
  const [icon, colour] = looks[state]
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap text-xs ${colour}`}>
      <Icon of={icon} />
      {t(`common.orderState.${state}`)}
    </span>
  )
}
