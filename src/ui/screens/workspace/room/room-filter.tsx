import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { useFilterKey } from "../use-filter-key"

/** The line that a room's rows are filtered by; from anywhere by "/". */
export const RoomFilter = ({
  query,
  onQuery,
  onDown
}: {
  query: string
  onQuery: (query: string) => void
  /** Arrow down or Enter: into the rows. @returns whether there is anything to go to. */
  onDown: (key: "ArrowDown" | "Enter") => boolean
}) => {
  const { t } = useTranslation()
  const filter = useRef<HTMLInputElement>(null)
  useFilterKey(filter)
  return (
    <input
      ref={filter}
      type="search"
      dir="auto"
      // Across a whole page nobody's eye would find what was typed.
      className="field max-w-xl"
      aria-label={t("workspace.filter")}
      placeholder={t("workspace.filterHint")}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === "ArrowDown" || event.key === "Enter") {
          if (onDown(event.key)) event.preventDefault()
        } else if (event.key === "Escape") onQuery("")
      }}
    />
  )
}
