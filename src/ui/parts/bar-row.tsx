import {
  CalendarClock,
  CheckCheck,
  Handshake,
  Image,
  Link,
  ListEnd,
  type LucideIcon,
  MessageSquareText,
  Package,
  Share2,
  ShoppingBag,
  StickyNote,
  Tag,
  Truck,
  User
} from "lucide-react"
import type { ReactNode } from "react"
import type { Label } from "~model/label"
import { formatMoney } from "~model/money"
import { sayItems } from "~model/order-line"
import { BarMark } from "./bar-mark"
import type { BarRow } from "./bar-rows"
import { BarStock } from "./bar-stock"
import type { BarWords } from "./bar-words"
import { whenParts } from "./when-words"

interface RowProps {
  row: BarRow
  query: string
  words: BarWords
}

/** What stands in one line of the list. It holds nothing to press: the line itself is the option. */
export const BarRowContent = ({ row, query, words }: RowProps) => {
  const { t, locale } = words
  switch (row.kind) {
    case "label":
      return <LabelRow label={row.label} link={row.link} query={query} words={words} />
    case "variant": {
      const { label, name, hint, full } = row
      const title = full ? `${label.title} · ${name}` : name
      return (
        <Line icon={Tag} title={title} hint={hint || label.hint}>
          <BarMark title={title} query={query} />
        </Line>
      )
    }
    case "share": {
      const title = t(`bar.shares.${row.share}`)
      const gone = row.gone && <span className="text-due">{t("bar.expired")}</span>
      return (
        <Line icon={Share2} title={title} end={gone}>
          <BarMark title={title} query={query} />
        </Line>
      )
    }
    case "part": {
      const { index, count, said, name, kind } = row.next
      const title = t(kind === "picture" ? "bar.partPicture" : "bar.part", {
        at: index + 1,
        count,
        said
      })
      return (
        <Line icon={kind === "picture" ? Image : ListEnd} title={`${name}\n${title}`}>
          {title}
        </Line>
      )
    }
    case "note":
      return (
        <Line icon={StickyNote} title={row.text}>
          {t("bar.addNote", { text: row.text })}
        </Line>
      )
    case "plan": {
      const { plan, what, when } = row
      const kind = t(`followUps.kinds.${plan}`)
      const due = when ? whenParts(when, words) : []
      return (
        <Line
          icon={plan === "promise" ? Handshake : CalendarClock}
          title={what}
          end={due.map((part) => (
            <span key={part}>{part}</span>
          ))}
        >
          {what ? t("bar.plan", { kind, what }) : kind}
        </Line>
      )
    }
    case "order": {
      const items = sayItems(row.order.lines)
      const total = row.order.total && formatMoney(row.order.total, locale)
      return (
        <Line icon={ShoppingBag} title={items}>
          {total ? t("bar.takeOrderFor", { items, total }) : t("bar.takeOrder", { items })}
        </Line>
      )
    }
    case "confirm":
      return (
        <Line icon={CheckCheck} title={row.summary} hint={row.number}>
          {t("bar.insertConfirmation")}
        </Line>
      )
    case "whereabouts":
      return (
        <Line icon={Truck} title={row.summary} hint={row.number}>
          {t("bar.insertWhereabouts")}
        </Line>
      )
  }
}

const icons: Record<Label["what"], LucideIcon> = {
  product: Package,
  snippet: MessageSquareText,
  contact: User
}

interface LabelRowProps extends Omit<RowProps, "row"> {
  label: Label
  link: boolean
}

const LabelRow = ({ label, link, query, words }: LabelRowProps) => {
  const { t } = words
  const needsPrice = label.blocked && !link
  const count = link ? 0 : label.variants.length
  const shares = link ? 0 : label.shareTexts.length
  const inside = [
    ...(count > 0 ? [t("bar.variants", { count })] : []),
    ...(shares > 0 ? [t("bar.sharing", { count: shares })] : [])
  ].join(", ")
  const shortcut = label.what === "snippet" && label.hint.replace(/^\/*/, "//")
  return (
    <Line
      icon={link ? Link : icons[label.what]}
      title={label.title}
      hint={shortcut && label.hint ? shortcut : label.hint}
      end={
        (needsPrice || label.stock !== "unknown" || inside) && (
          <>
            {needsPrice ? (
              <span className="text-due">{t("bar.needsPrice")}</span>
            ) : (
              <BarStock label={label} words={words} />
            )}
            {inside && (
              <span title={inside}>
                <span aria-hidden="true">⇥{count + shares}</span>
                <span className="sr-only">{inside}</span>
              </span>
            )}
          </>
        )
      }
    >
      <BarMark title={label.title} query={query} spoken={label.spoken} />
    </Line>
  )
}

interface LineProps {
  icon: LucideIcon
  /** In full, for what is clipped. */
  title: string
  hint?: string
  end?: ReactNode
  children: ReactNode
}

const Line = ({ icon: Icon, title, hint, end, children }: LineProps) => (
  <>
    <Icon size={16} aria-hidden="true" className="shrink-0 text-soft" />
    <bdi dir="auto" title={title} className="min-w-[40%] flex-1 truncate text-left rtl:text-right">
      {children}
    </bdi>
    {hint && (
      <bdi dir="auto" title={hint} className="figures max-w-[35%] shrink-0 truncate text-soft">
        {hint}
      </bdi>
    )}
    {/* What has no room goes to a second line, which is not seen: no word is cut in its middle. */}
    {end && (
      <span className="figures flex h-[1.5em] min-w-0 flex-wrap justify-end gap-x-2 overflow-hidden whitespace-nowrap text-xs leading-normal text-soft before:-mr-2 before:h-full before:content-['']">
        {end}
      </span>
    )}
  </>
)
