import { ClipboardList, MessageSquareText, Printer, Truck } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { packingLine } from "~model/packing-line"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { useCopyOrderText } from "~ui/screens/record/timeline/order-texts"

/** What is told of an order: to its customer, copied; to whoever packs it, copied or printed. */
export const OrderGive = ({ order, name }: { order: Order; name: string }) => {
  const { t } = useTranslation()
  const copyText = useCopyOrderText()
  const copy = useCopy()
  const line = packingLine(order, name)
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button icon={MessageSquareText} onClick={() => void copyText(order, "order")}>
          {t("timeline.orders.copy.order")}
        </Button>
        <Button icon={Truck} onClick={() => void copyText(order, "whereabouts")}>
          {t("timeline.orders.copy.whereabouts")}
        </Button>
        <Button icon={ClipboardList} onClick={() => void copy(line)}>
          {t("timeline.orders.copyPacking")}
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {t("timeline.orders.print")}
        </Button>
      </div>
      <p dir="auto" data-printed className="figures hidden whitespace-pre-wrap print:block">
        {line}
      </p>
    </>
  )
}
