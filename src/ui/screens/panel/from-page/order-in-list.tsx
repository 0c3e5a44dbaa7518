import { SquareArrowOutUpRight } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { restore } from "~jobs/bin"
import { giveOrder } from "~jobs/give-order"
import type { Standing } from "~jobs/order-standing"
import { moveOrder } from "~jobs/take-order"
import { type OnPage, takeSeenOrder } from "~jobs/take-seen-order"
import type { Contact } from "~model/contact"
import type { Order } from "~model/order"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import type { Person } from "~ui/hooks/use-person"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { StateMark } from "~ui/screens/record/state-mark"

const Line = ({ said, children }: { said: string; children: ReactNode }) => (
  <div className="flex items-center gap-2 text-sm">
    <p dir="auto" className="line-clamp-3 min-w-0 grow break-words text-soft">
      {said}
    </p>
    {children}
  </div>
)

const told = [
  ["lines", "items"],
  ["total", "total"],
  ["totalSaid", "total"],
  ["state", "state"],
  ["stateSaid", "state"],
  ["stateSeen", "state"],
  ["carrier", "carrier"],
  ["tracking", "tracking"],
  ["address", "address"],
  ["origin", "origin"],
  ["campaign", "campaign"],
  ["url", "page"]
] as const

/** An order that the list has: where the two differ, and the one step that settles it. */
export const OrderInList = ({
  page,
  standing,
  owner,
  person,
  onChoose
}: {
  page: OnPage
  standing: Exclude<Standing, { is: "new" }>
  owner: Contact | null
  person: Person
  onChoose: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const openWorkspace = useOpenWorkspace()
  const { order } = standing
  if (standing.is === "binned")
    return (
      <Line said={t("fromPages.binned")}>
        <Button dense onClick={async () => void done(await restore("orders", order.id))}>
          {t("fromPages.restore")}
        </Button>
      </Line>
    )
  const theirs = page.seen.stateSeen
  const moves = standing.is === "changed" && standing.fields.state !== undefined
  const shown = person.who === "known" ? person.contact : null
  const state = (it: typeof order.state) => t(`common.orderState.${it}`)
  const newer = (fields: Partial<Order>): string[] => [
    ...new Set(told.flatMap(([name, word]) => (name in fields ? [t(`fromPages.${word}`)] : [])))
  ]
  return (
    <>
      <Line said={t("fromPages.inList")}>
        <StateMark state={order.state} />
        <IconButton
          dense
          label={t("fromPages.openRecord")}
          icon={SquareArrowOutUpRight}
          onClick={() => openWorkspace(`orders/${encodeURIComponent(order.id)}`)}
        />
      </Line>
      {standing.is === "changed" && (
        <Line said={t("fromPages.newer", { what: newer(standing.fields).join(", ") })}>
          <Button
            dense
            className="shrink-0"
            onClick={async () => void done(await takeSeenOrder(page))}
          >
            {t("fromPages.bring")}
          </Button>
        </Line>
      )}
      {theirs && theirs !== order.state && !moves && (
        <Line said={t("fromPages.differs", { ours: state(order.state), theirs: state(theirs) })}>
          <Button dense onClick={async () => void done(await moveOrder(order.id, theirs))}>
            {t("fromPages.useTheirs", { state: state(theirs) })}
          </Button>
        </Line>
      )}
      {owner && owner.id !== shown?.id && (
        <Line said={t("fromPages.under", { name: owner.name })}>
          {shown ? (
            <Button
              dense
              className="max-w-36"
              onClick={async () => void done(await giveOrder(order.id, shown.id))}
            >
              <span className="min-w-0 truncate">
                {t("fromPages.giveTo", { name: shown.name })}
              </span>
            </Button>
          ) : (
            <Button dense onClick={() => onChoose(owner.id)}>
              {t("fromPages.showCard")}
            </Button>
          )}
        </Line>
      )}
    </>
  )
}
