import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binSegment, editSegment, saveSegment } from "~jobs/segments"
import type { Segment } from "~model/segment"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { TextField } from "~ui/parts/text-field"

/** The name of a segment and what it stands for. null: what is typed becomes a new one. */
export const SegmentDialog = ({
  segment,
  query: typed,
  onClose
}: {
  segment: Segment | null
  query: string
  /** With the query that is to be shown now, where it is another. */
  onClose: (query?: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [name, setName] = useState(segment?.name ?? "")
  const [query, setQuery] = useState(segment?.query ?? typed)
  const [error, setError] = useState("")
  const save = async () => {
    const outcome = await (segment
      ? editSegment(segment.id, { name, query })
      : saveSegment(name, query))
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    return onClose(query.trim())
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(segment ? "segments.editTitle" : "segments.saveTitle")}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t("segments.name")}
          maxLength={100}
          value={name}
          {...(error && { error })}
          onChange={(event) => {
            setName(event.target.value)
            setError("")
          }}
        />
        <TextField
          label={t("segments.query")}
          maxLength={1000}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <DialogFoot>
          {segment && (
            <Button
              tone="danger"
              onClick={async () => {
                if (done(await binSegment(segment.id))) onClose("")
              }}
            >
              {t("segments.bin")}
            </Button>
          )}
          <Button tone="do" type="submit" disabled={!name.trim() || !query.trim()}>
            {t("common.save")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
