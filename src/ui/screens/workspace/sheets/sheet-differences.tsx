import { useTranslation } from "react-i18next"
import { differencesOf, followSheet } from "~jobs/sheet-orders"
import { isOpen } from "~model/order"
import { useContactNames } from "~ui/hooks/use-contact-names"
import type { SheetView } from "~ui/hooks/use-sheet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Section } from "../section"

/** Orders that were made before a correction. */
export const SheetDifferences = ({ view: { sheet, orders } }: { view: SheetView }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const names = useContactNames()
  const found = differencesOf(sheet, orders)
  if (found.length === 0) return null
  return (
    <Section title={t("sheets.differ")} hint={t("sheets.differHint")} count={found.length}>
      <ul className="text-sm">
        {found.map(({ order, ordered, wanted }) => (
          <li
            key={order.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-1.5"
          >
            <span className="figures shrink-0">{order.number}</span>
            <bdi className="min-w-0 break-words font-semibold">{names?.get(order.contactId)}</bdi>
            <span className="min-w-0 grow break-words">
              {t("sheets.differs", { ordered, wanted: wanted || t("sheets.nothing") })}
            </span>
            {isOpen(order) ? (
              <Button dense onClick={async () => done(await followSheet(sheet.id, order.id))}>
                {wanted ? t("sheets.follow") : t("sheets.cancel")}
              </Button>
            ) : (
              <span className="text-xs text-soft">{t(`common.orderState.${order.state}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
