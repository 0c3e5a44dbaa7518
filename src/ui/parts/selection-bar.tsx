import { X } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "./button"
import { IconButton } from "./icon-button"

/** How many rows of a list are selected, and the buttons for what is done with all of them. */
export const SelectionBar = ({
  label,
  count,
  all,
  onAll,
  onClear,
  onBin,
  children
}: {
  label: string
  count: number
  /** How many there are to select. */
  all: number
  onAll: () => void
  onClear: () => void
  onBin: () => void
  /** The buttons before that of the bin. */
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="flex flex-wrap items-center gap-1 border-t bg-raised p-2"
    >
      <span className="figures grow text-sm" aria-live="polite">
        {t("segments.bulk.selected", { count })}
      </span>
      {count < all && (
        <Button dense tone="quiet" onClick={onAll}>
          {t("segments.bulk.all", { count: all })}
        </Button>
      )}
      <IconButton dense label={t("segments.bulk.clear")} icon={X} onClick={onClear} />
      <div className="flex w-full flex-wrap gap-1">
        {children}
        <Button dense tone="danger" onClick={onBin}>
          {t("segments.bulk.bin")}
        </Button>
      </div>
    </div>
  )
}
