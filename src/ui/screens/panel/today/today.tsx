import { CalendarDays, UserRound, Users } from "lucide-react"
import { useTranslation } from "react-i18next"
import { sayItems } from "~model/order-line"
import { useAccounts } from "~ui/hooks/use-accounts"
import type { BackupLine as Line } from "~ui/hooks/use-backup-line"
import { useBackupPlace } from "~ui/hooks/use-backup-place"
import { useBackupState } from "~ui/hooks/use-backup-state"
import type { Due } from "~ui/hooks/use-due"
import { useOffersForAll } from "~ui/hooks/use-offers"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import type { Today as Day } from "~ui/hooks/use-today"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { Icon } from "~ui/parts/icon"
import { MoneyText } from "~ui/parts/money-text"
import { PersonName } from "~ui/parts/person-name"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { AccountsWaiting } from "~ui/screens/record/accounts/accounts-list"
import { BackupLine } from "~ui/screens/record/backup/backup-line"
import { ProvedLine } from "~ui/screens/record/backup/proved-line"
import { NextStep } from "~ui/screens/record/next-step"
import { OffersDueOf } from "~ui/screens/record/offers/offers-due"
import { OrderMenu } from "~ui/screens/record/timeline/order-menu"
import { useOrderTexts } from "~ui/screens/record/timeline/order-texts"
import { StateMark } from "~ui/screens/record/state-mark"
import { TourLink } from "~ui/screens/tour/tour-link"
import { DueList } from "./due-list"

const most = 100

/** What is due first; then what waits: unread chats, open orders, to be shipped first; then what may be offered, and whom the seller was with lately. */
export const Today = ({
  due,
  today,
  backup,
  onContact
}: {
  due: Due | undefined
  today: Day | undefined
  backup: Line
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const textsOf = useOrderTexts()
  const accounts = useAccounts()
  const toBackups = useBackupPlace()
  const openWorkspace = useOpenWorkspace()
  const offers = useOffersForAll()
  const backups = useBackupState()
  // All at once, but for what everybody must be looked through for: nothing moves under a finger.
  if (!today || !due || !accounts || backups === undefined) return <Skeleton lines={6} />
  const { orders, lately } = today
  const waits = accounts.some((it) => it.unread > 0)
  if (!waits && !backup && due.due.length + orders.length + lately.length === 0)
    return (
      <>
        <EmptyState icon={CalendarDays} title={t("panel.today.empty")}>
          <div className="flex flex-wrap justify-center gap-2">
            <Button tone="do" icon={Users} onClick={() => openWorkspace("data")}>
              {t("panel.today.bring")}
            </Button>
            <TourLink />
          </div>
        </EmptyState>
        <ProvedLine />
      </>
    )
  return (
    <div className="flex flex-col pb-3">
      <BackupLine line={backup} onMend={toBackups} onLook={() => toBackups()} />
      <DueList due={due} onContact={onContact} />
      <AccountsWaiting accounts={accounts} />
      <h2 className="px-3 pb-1 pt-3 text-xs text-soft">{t("panel.today.orders")}</h2>
      {orders.length === 0 && <p className="px-3 text-sm text-soft">{t("panel.today.noOrders")}</p>}
      <ul>
        {orders.slice(0, most).map(({ order, name }) => (
          <li key={order.id} className="border-b px-3 py-1.5 text-sm">
            <div className="flex items-center gap-2">
              <button
                type="button"
                className="flex min-h-row min-w-0 grow items-center text-left hover:underline"
                onClick={() => onContact(order.contactId)}
              >
                <PersonName name={name} />
              </button>
              {order.total && <MoneyText money={order.total} />}
            </div>
            <bdi className="line-clamp-2 break-words text-xs text-soft">
              {sayItems(order.lines)}
            </bdi>
            <div className="-mr-1 flex items-center gap-1">
              <span className="flex grow">
                <StateMark state={order.state} />
              </span>
              <NextStep order={order} />
              <OrderMenu order={order} more={textsOf(order)} />
            </div>
          </li>
        ))}
      </ul>
      {orders.length > most && (
        <p className="px-3 py-2 text-xs text-soft">
          {t("panel.today.more", { count: orders.length - most })}
        </p>
      )}
      {offers && <OffersDueOf all={offers} onContact={onContact} />}
      {offers && lately.length > 0 && (
        <>
          <h2 className="px-3 pb-1 pt-4 text-xs text-soft">{t("panel.today.lately")}</h2>
          <ul>
            {lately.map(({ contact, at }) => (
              <li key={contact.id}>
                <button
                  type="button"
                  className="flex min-h-control w-full items-center gap-2 px-3 text-left text-sm hover:bg-raised"
                  onClick={() => onContact(contact.id)}
                >
                  <Icon of={UserRound} className="text-soft" />
                  <PersonName name={contact.name} className="grow" />
                  <span className="text-xs text-soft">
                    <TimeText at={at} form="day" />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ProvedLine />
    </div>
  )
}
