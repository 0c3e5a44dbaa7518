import { useTranslation } from "react-i18next"
import { useDue } from "~ui/hooks/use-due"
import { useToday } from "~ui/hooks/use-today"
import { useWaiting } from "~ui/hooks/use-waiting"
import { Skeleton } from "~ui/parts/skeleton"
import { OffersDue } from "~ui/screens/record/offers/offers-due"
import { Page } from "../page"
import { goTo } from "../use-route"
import { DueGroups } from "./due-groups"
import { OpenOrders } from "./open-orders"
import { WaitingChats } from "./waiting-chats"

/** The day's work: what is due, chats that wait, orders that are open. */
export const Today = () => {
  const { t } = useTranslation()
  const due = useDue()
  const today = useToday()
  const waiting = useWaiting()
  return (
    <Page title={t("workspace.rooms.today")}>
      {due && today ? (
        <>
          <DueGroups due={due} />
          <WaitingChats waiting={waiting} />
          <OffersDue onContact={(id) => goTo("customers", id)} />
          <OpenOrders orders={today.orders} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}
