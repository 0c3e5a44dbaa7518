import { CalendarCheck } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useAccounts } from "~ui/hooks/use-accounts"
import { useBackupLine } from "~ui/hooks/use-backup-line"
import { type Due, useDue } from "~ui/hooks/use-due"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { useMendBackup } from "~ui/hooks/use-mend-backup"
import { useToday } from "~ui/hooks/use-today"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { Skeleton } from "~ui/parts/skeleton"
import { AccountsList } from "~ui/screens/record/accounts/accounts-list"
import { BackupLine } from "~ui/screens/record/backup/backup-line"
import { ProvedLine } from "~ui/screens/record/backup/proved-line"
import { OffersDue } from "~ui/screens/record/offers/offers-due"
import { Page } from "../page"
import { goTo } from "../use-route"
import { dayParts, DaySummary } from "./day-summary"
import { DueGroups } from "./due-groups"
import { OpenOrders } from "./open-orders"
import { rowKeys } from "./row-keys"

/** Those of what is planned that fall, or do not fall, on today and before. */
const partOf = (due: Due, coming: boolean): Due => ({
  ...due,
  groups: due.groups.filter(({ group }) => (group !== "late" && group !== "today") === coming)
})

/** The day's work: what is due, chats that wait, what is worth offering, open orders; then what comes. */
export const Today = () => {
  const { t } = useTranslation()
  const words = useInsightsWords()
  const due = useDue()
  const today = useToday()
  const board = useAccounts()
  const backup = useBackupLine()
  const { progress, mend } = useMendBackup()
  if (!due || !today)
    return (
      <Page title={t("workspace.rooms.today")}>
        <Skeleton lines={6} />
      </Page>
    )
  const now = partOf(due, false)
  const waits = board?.some((it) => it.unread > 0) ?? false
  const isClear = now.groups.length === 0 && !waits && today.orders.length === 0
  return (
    <Page title={t("workspace.rooms.today")}>
      <BackupLine
        line={backup}
        working={progress !== null}
        onMend={(state) => void mend(state)}
        onLook={() => goTo("data", "backup")}
      />
      <DaySummary due={due} board={board ?? []} orders={today.orders} />
      {isClear && (
        <EmptyState icon={CalendarCheck} title={words("today.clear")}>
          <p className="max-w-xs text-balance">{words("today.clearHint")}</p>
          <div className="flex flex-wrap justify-center gap-2">
            <Button tone="do" onClick={() => goTo("customers")}>
              {words("today.toCustomers")}
            </Button>
            <Button onClick={() => goTo("insights")}>{words("today.toInsights")}</Button>
          </div>
        </EmptyState>
      )}
      {/* Keys pressed on the lines inside, which are links and buttons of their own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="flex flex-col gap-6" onKeyDown={rowKeys}>
        {!isClear && <p className="text-xs text-soft">{words("today.keys")}</p>}
        <div id={dayParts.due} className="flex flex-col gap-6 empty:hidden">
          <DueGroups due={now} />
        </div>
        <div id={dayParts.waiting} data-rows className={asSection}>
          <AccountsList />
        </div>
        <div id={dayParts.orders} className="empty:hidden">
          <OpenOrders orders={today.orders} now={due.now} />
        </div>
        <div data-rows className={asSection}>
          <OffersDue onContact={(id) => goTo("customers", id)} />
        </div>
        <DueGroups due={partOf(due, true)} />
      </div>
      <div className="empty:hidden [&_.px-3]:px-0">
        <ProvedLine />
      </div>
    </Page>
  )
}

/** What the panel has too stands here as all else does: under a hairline, at the page's edge. */
const asSection = "border-t empty:hidden [&_.px-3]:px-0 [&_h2]:text-sm [&_li:last-child]:border-b-0"
