import { ArrowDown, ArrowUp, X } from "lucide-react"
import type { KeyboardEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { IconButton } from "~ui/parts/icon-button"

/** One part with its place; the buttons move it, and Alt with an arrow from anywhere in it. */
export const PartFrame = ({
  part,
  place,
  all,
  onMove,
  onRemove,
  children
}: {
  part: DraftPart
  place: number
  all: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const name = t("replies.part", { place: place + 1, what: t(`replies.kinds.${part.kind}`) })
  const press = (event: KeyboardEvent) => {
    // In the words it moves a line, as in every editor.
    if (!event.altKey || event.defaultPrevented || event.nativeEvent.isComposing) return
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null
    if (by === null) return
    event.preventDefault()
    onMove(by)
  }
  return (
    // Keys of whatever has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      tabIndex={-1}
      data-part={part.key}
      aria-label={name}
      onKeyDown={press}
      className="flex flex-col gap-2 rounded-lg border p-3"
    >
      <div className="flex items-center gap-1">
        <span className="figures grow text-xs text-soft">{name}</span>
        <IconButton
          dense
          icon={ArrowUp}
          label={t("replies.up", { part: name })}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          dense
          icon={ArrowDown}
          label={t("replies.down", { part: name })}
          disabled={place === all - 1}
          onClick={() => onMove(1)}
        />
        <IconButton
          dense
          icon={X}
          label={t("replies.removePart", { part: name })}
          disabled={all === 1}
          onClick={onRemove}
        />
      </div>
      {children}
    </li>
  )
}
