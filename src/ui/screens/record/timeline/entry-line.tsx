import {
  CalendarClock,
  Heart,
  Link2,
  type LucideIcon,
  MessageSquareShare,
  Package,
  PencilLine,
  Undo2
} from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Entry } from "~jobs/timeline-entry"
import { type Change, canUndo } from "~model/change"
import { sayItems } from "~model/order-line"
import { useTakeBack } from "~ui/hooks/use-timeline-undo"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { MoneyText } from "~ui/parts/money-text"
import { TimeText } from "~ui/parts/time-text"
import { TotalText } from "~ui/parts/total-text"
import { NoteLine } from "~ui/screens/record/notes/note-line"
import { ChangeText } from "./change-text"
import { FollowUpText } from "./follow-up-text"

/** One thing that passed between the seller and a customer, with its time. */
export const EntryLine = ({
  entry,
  linkHref
}: {
  entry: Entry
  linkHref?: (id: string) => string
}) => {
  const { t } = useTranslation()
  switch (entry.kind) {
    case "note":
      return <NoteLine note={entry.row} form="time" />
    case "order": {
      const { number, lines, state } = entry.row
      return (
        <Line icon={Package} at={entry.at}>
          {lines.length > 0
            ? t("timeline.order", { number, items: sayItems(lines) })
            : t("fromPages.order", { number })}{" "}
          <TotalText order={entry.row} />{" "}
          <span className="text-xs text-soft">{t(`common.orderState.${state}`)}</span>
        </Line>
      )
    }
    case "link":
      return (
        <Line icon={Link2} at={entry.at}>
          {linkHref ? (
            <a href={linkHref(entry.id)} className="hover:underline">
              {t("timeline.link", { title: entry.row.title || entry.row.target })}
            </a>
          ) : (
            t("timeline.link", { title: entry.row.title || entry.row.target })
          )}
        </Line>
      )
    case "wish":
      return (
        <Line icon={Heart} at={entry.at}>
          {t("timeline.wish", { product: entry.product })}{" "}
          {entry.row.text && <bdi className="text-soft">{entry.row.text}</bdi>}{" "}
          {entry.row.metAt !== null && (
            <span className="text-xs text-soft">{t("timeline.wishMet")}</span>
          )}
        </Line>
      )
    case "follow-up":
      return (
        <Line icon={CalendarClock} at={entry.at}>
          <FollowUpText row={entry.row} />
        </Line>
      )
    case "given": {
      const { name, variant, price, what } = entry.change.act
      return (
        <Line icon={MessageSquareShare} at={entry.at}>
          {t(`timeline.given.${what}`, { name: [name, variant].filter(Boolean).join(" · ") })}{" "}
          {price && <MoneyText money={price} />}
        </Line>
      )
    }
    case "change":
      return (
        <Line icon={PencilLine} at={entry.at} change={entry.change}>
          <ChangeText change={entry.change} told={entry.told} />
        </Line>
      )
  }
}

const Line = ({
  icon,
  at,
  change,
  children
}: {
  icon: LucideIcon
  at: number
  change?: Change
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const takeBack = useTakeBack()
  return (
    <li className="flex items-start gap-2 border-b py-1.5 text-sm last:border-b-0">
      <Icon of={icon} className="mt-0.5 text-soft" />
      <span dir="auto" className="line-clamp-6 min-w-0 grow break-words">
        {children}
      </span>
      <span className="flex shrink-0 items-center text-xs text-soft">
        <TimeText at={at} form="time" exact />
        {change && canUndo(change) ? (
          <IconButton
            dense
            label={t("timeline.undo", {
              what: t(`did.${change.act.kind}`, { name: change.act.name })
            })}
            icon={Undo2}
            onClick={() => void takeBack(change)}
          />
        ) : (
          // Times stand in one column, whether or not there is a key beside them.
          <span className="w-row" />
        )}
      </span>
    </li>
  )
}
