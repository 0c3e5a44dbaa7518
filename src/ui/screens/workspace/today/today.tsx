import { useTranslation } from "react-i18next"
import { useDue } from "~ui/hooks/use-due"
import { useToday } from "~ui/hooks/use-today"
import { Skeleton } from "~ui/parts/skeleton"
import { AccountsList } from "~ui/screens/record/accounts/accounts-list"
import { OffersDue } from "~ui/screens/record/offers/offers-due"
import { Page } from "../page"
import { goTo } from "../use-route"
import { DueGroups } from "./due-groups"
import { OpenOrders } from "./open-orders"

/** The day's work: what is due, chats that wait, orders that are open. */
export const Today = () => {
  const { t } = useTranslation()
  const due = useDue()
  const today = useToday()
  return (
    <Page title={t("workspace.rooms.today")}>
      {due && today ? (
        <>
          <DueGroups due={due} />
          <AccountsList />
          <OffersDue onContact={(id) => goTo("customers", id)} />
          <OpenOrders orders={today.orders} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}
