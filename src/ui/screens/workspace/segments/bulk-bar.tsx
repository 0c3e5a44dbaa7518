import { X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binAll } from "~jobs/bulk-edit"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { BulkDialog, type BulkWhat } from "./bulk-dialog"

const asked = ["addTag", "removeTag", "stage", "field"] as const

/** What is done with all customers that are selected, each as one change. */
export const BulkBar = ({
  chosen,
  all,
  onAll,
  onClear,
  onQueue
}: {
  chosen: readonly Contact[]
  /** How many there are to select. */
  all: number
  onAll: () => void
  onClear: () => void
  onQueue?: (ids: string[]) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [what, setWhat] = useState<BulkWhat | null>(null)
  const count = chosen.length
  const ids = chosen.map((it) => it.id)
  return (
    <div
      role="toolbar"
      aria-label={t("segments.bulk.bar")}
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
        {asked.map((it) => (
          <Button key={it} dense onClick={() => setWhat(it)}>
            {t(`segments.bulk.${it}`)}
          </Button>
        ))}
        {onQueue && (
          <Button dense onClick={() => onQueue(ids)}>
            {t("segments.bulk.queue")}
          </Button>
        )}
        <Button
          dense
          tone="danger"
          onClick={async () => {
            if (done(await binAll(ids))) onClear()
          }}
        >
          {t("segments.bulk.bin")}
        </Button>
      </div>
      {what && <BulkDialog what={what} chosen={chosen} onClose={() => setWhat(null)} />}
    </div>
  )
}
