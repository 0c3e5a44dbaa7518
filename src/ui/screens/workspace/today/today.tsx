import { useTranslation } from "react-i18next"
import { useBackupLine } from "~ui/hooks/use-backup-line"
import { useDue } from "~ui/hooks/use-due"
import { useMendBackup } from "~ui/hooks/use-mend-backup"
import { useToday } from "~ui/hooks/use-today"
import { Skeleton } from "~ui/parts/skeleton"
import { AccountsList } from "~ui/screens/record/accounts/accounts-list"
import { BackupLine } from "~ui/screens/record/backup/backup-line"
import { ProvedLine } from "~ui/screens/record/backup/proved-line"
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
  const backup = useBackupLine()
  const { progress, mend } = useMendBackup()
  return (
    <Page title={t("workspace.rooms.today")}>
      {due && today ? (
        <>
          <BackupLine
            line={backup}
            working={progress !== null}
            onMend={(state) => void mend(state)}
            onLook={() => goTo("data", "backup")}
          />
          <DueGroups due={due} />
          <AccountsList />
          <OffersDue onContact={(id) => goTo("customers", id)} />
          <OpenOrders orders={today.orders} />
          <ProvedLine />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}
