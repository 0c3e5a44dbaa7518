import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binSnippets } from "~jobs/edit-snippets"
import type { Snippet } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { SelectionBar } from "~ui/parts/selection-bar"
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
  return (
    <>
      <SelectionBar
        label={t("replies.bulk.bar")}
        count={chosen.length}
        all={all}
        onAll={onAll}
        onClear={onClear}
        onBin={async () => {
          if (done(await binSnippets(chosen.map((it) => it.id)))) onClear()
        }}
      >
        {bulkWhats.map((it) => (
          <Button key={it} dense onClick={() => setWhat(it)}>
            {t(`replies.bulk.${it}`)}
          </Button>
        ))}
      </SelectionBar>
      {what && (
        <BulkReplyDialog
          what={what}
          chosen={chosen}
          folders={folders}
          onClose={() => setWhat(null)}
        />
      )}
    </>
  )
}
