import { ListChecks } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { unpaidOf } from "~jobs/sheet-orders"
import { useContactNames } from "~ui/hooks/use-contact-names"
import type { SheetView } from "~ui/hooks/use-sheet"
import { Button } from "~ui/parts/button"
import { TotalText } from "~ui/parts/total-text"
import { StartQueue } from "~ui/screens/record/queue/start-queue"
import { routeHash } from "../route"
import { Section } from "../section"

/** Who has not paid; a queue goes through them, each with the text of their own order. */
export const SheetUnpaid = ({ view: { sheet, orders } }: { view: SheetView }) => {
  const { t } = useTranslation()
  const names = useContactNames()
  const [starting, setStarting] = useState(false)
  const unpaid = unpaidOf(sheet.id, orders)
  if (orders.length === 0) return null
  const name = t("sheets.unpaidOf", { title: sheet.title })
  const steps = unpaid.map((order) => ({
    contactId: order.contactId,
    followUpId: null,
    item: { what: "order" as const, id: order.id, variantId: null }
  }))
  return (
    <Section title={t("sheets.unpaid")} count={unpaid.length}>
      {unpaid.length === 0 ? (
        <p className="text-sm text-soft">{t("sheets.allPaid")}</p>
      ) : (
        <>
          <ul className="text-sm">
            {unpaid.map((order) => (
              <li key={order.id} className="flex items-center gap-3 border-b py-1.5">
                <bdi className="min-w-0 grow truncate">{names?.get(order.contactId)}</bdi>
                <a
                  href={routeHash("orders", order.id)}
                  className="figures shrink-0 text-do underline"
                >
                  {order.number}
                </a>
                {order.total && <TotalText order={order} />}
              </li>
            ))}
          </ul>
          <div>
            <Button icon={ListChecks} onClick={() => setStarting(true)}>
              {t("queue.run")}
            </Button>
          </div>
        </>
      )}
      {starting && <StartQueue name={name} steps={steps} onClose={() => setStarting(false)} />}
    </Section>
  )
}
