import { Link2, MessageSquareShare, Package, type LucideIcon } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { ShareLink } from "~model/share-link"
import type { Given } from "~ui/hooks/use-given"
import { Icon } from "~ui/parts/icon"
import { MoneyText } from "~ui/parts/money-text"
import { TotalText } from "~ui/parts/total-text"
import { NoteLine } from "~ui/screens/record/notes/note-line"

/** One thing that passed between the seller and a customer. */
export type Entry = { id: string; at: number } & (
  | { kind: "note"; row: Note }
  | { kind: "order"; row: Order }
  | { kind: "link"; row: ShareLink }
  | { kind: "given"; row: Given }
)

const Line = ({ icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <li className="flex items-start gap-2 border-b py-2 text-sm">
    <Icon of={icon} className="mt-0.5 text-soft" />
    <span className="line-clamp-4 min-w-0 grow break-words">{children}</span>
  </li>
)

export const TimelineEntry = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation()
  switch (entry.kind) {
    case "note":
      return <NoteLine note={entry.row} />
    case "order": {
      const { number, lines, state } = entry.row
      return (
        <Line icon={Package}>
          {lines.length > 0
            ? t("panel.timeline.order", { number, items: sayItems(lines) })
            : t("fromPages.order", { number })}{" "}
          <TotalText order={entry.row} />{" "}
          <span className="text-xs text-soft">{t(`common.orderState.${state}`)}</span>
        </Line>
      )
    }
    case "link":
      return <Line icon={Link2}>{t("panel.timeline.link", { title: entry.row.title })}</Line>
    case "given": {
      const { name, variant, price } = entry.row.act
      return (
        <Line icon={MessageSquareShare}>
          {t("panel.timeline.inserted", { name: [name, variant].filter(Boolean).join(" · ") })}{" "}
          {price && <MoneyText money={price} />}
        </Line>
      )
    }
  }
}
