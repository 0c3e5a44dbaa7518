import { X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binSnippets } from "~jobs/edit-snippets"
import type { Snippet } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { type BulkWhat, BulkReplyDialog, bulkWhats } from "./bulk-reply-dialog"

/** What is done with all replies that are selected, each as one change. */
export const BulkReplies = ({
  chosen,
  all,
  folders,
  onAll,
  onClear
}: {
  chosen: readonly Snippet[]
  /** How many there are to select. */
  all: number
  folders: readonly string[]
  onAll: () => void
  onClear: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [what, setWhat] = useState<BulkWhat | null>(null)
  const count = chosen.length
  return (
    <div
      role="toolbar"
      aria-label={t("replies.bulk.bar")}
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
        {bulkWhats.map((it) => (
          <Button key={it} dense onClick={() => setWhat(it)}>
            {t(`replies.bulk.${it}`)}
          </Button>
        ))}
        <Button
          dense
          tone="danger"
          onClick={async () => {
            if (done(await binSnippets(chosen.map((it) => it.id)))) onClear()
          }}
        >
          {t("segments.bulk.bin")}
        </Button>
      </div>
      {what && (
        <BulkReplyDialog
          what={what}
          chosen={chosen}
          folders={folders}
          onClose={() => setWhat(null)}
        />
      )}
    </div>
  )
}
