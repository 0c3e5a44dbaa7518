import { Pencil } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type CountedSegment, listSegments } from "~jobs/segments"
import { useAlive } from "~ui/hooks/use-alive"
import { useLive } from "~ui/hooks/use-live"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { SegmentDialog } from "./segment-dialog"

/** The saved segments over a list, each with its count; a press filters by it. */
export const SegmentChips = ({
  query,
  readable,
  onQuery
}: {
  query: string
  /** Whether what is typed may be saved. */
  readable: boolean
  onQuery: (query: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const contacts = useAlive("contacts")
  const segments = useLive(async () => contacts && listSegments(contacts), [contacts])
  const [editing, setEditing] = useState<CountedSegment | "new" | null>(null)
  const figures = new Intl.NumberFormat(i18n.language)
  if (!segments) return null
  const typed = query.trim()
  const current = segments.find((it) => it.query === typed)
  return (
    <div className="flex max-h-28 flex-wrap empty:hidden items-center gap-1 overflow-y-auto">
      {segments.length > 0 && (
        <ul aria-label={t("segments.list")} className="contents">
          {[null, ...segments].map((segment) => {
            const pressed = segment ? segment === current : typed === ""
            return (
              <li key={segment?.id ?? ""} className="flex max-w-full">
                <button
                  type="button"
                  aria-pressed={pressed}
                  title={segment?.query ?? ""}
                  onClick={() => onQuery(segment?.query ?? "")}
                  className={`inline-flex min-h-row min-w-0 items-center gap-1 rounded-full border px-2 text-xs ${
                    pressed ? "border-do text-do" : "border-line hover:bg-raised"
                  }`}
                >
                  <bdi className="truncate">{segment?.name ?? t("segments.all")}</bdi>
                  {segment && (
                    <span className="figures text-soft">
                      {segment.count === null
                        ? t("segments.unread")
                        : figures.format(segment.count)}
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {current && (
        <IconButton
          dense
          label={t("segments.edit", { name: current.name })}
          icon={Pencil}
          onClick={() => setEditing(current)}
        />
      )}
      {typed && readable && !current && (
        <Button dense tone="quiet" onClick={() => setEditing("new")}>
          {t("segments.save")}
        </Button>
      )}
      {editing && (
        <SegmentDialog
          segment={editing === "new" ? null : editing}
          query={typed}
          onClose={(now) => {
            setEditing(null)
            if (now !== undefined) onQuery(now)
          }}
        />
      )}
    </div>
  )
}
