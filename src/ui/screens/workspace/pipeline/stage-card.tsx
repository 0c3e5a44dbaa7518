import { useTranslation } from "react-i18next"
import type { Standing } from "~ui/hooks/use-pipeline"
import { PersonName } from "~ui/parts/person-name"
import { dragged } from "./dragged"

/** A customer on the board: name, tags, what is due, and when they last ordered. */
export const StageCard = ({ standing, onOpen }: { standing: Standing; onOpen: () => void }) => {
  const { t, i18n } = useTranslation()
  const { contact, dueAt, lastOrderAt } = standing
  const day = (at: number) =>
    new Intl.DateTimeFormat(i18n.language, { month: "short", day: "numeric" }).format(at)
  return (
    // Keys are the list's; a second click opens, as Enter does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      draggable
      onDoubleClick={onOpen}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, contact.id)
        event.dataTransfer.effectAllowed = "move"
      }}
      className="flex h-full cursor-grab flex-col gap-0.5 py-1"
    >
      <PersonName name={contact.name} className="block text-sm font-semibold" />
      {contact.tags.length > 0 && (
        <span className="truncate text-xs text-soft" dir="auto">
          {contact.tags.join(" · ")}
        </span>
      )}
      {dueAt !== null && (
        <span className="figures truncate text-xs text-due">
          {t("segments.pipeline.due", { date: day(dueAt) })}
        </span>
      )}
      {lastOrderAt !== null && (
        <span className="figures truncate text-xs text-soft">
          {t("segments.pipeline.ordered", { date: day(lastOrderAt) })}
        </span>
      )}
    </div>
  )
}
