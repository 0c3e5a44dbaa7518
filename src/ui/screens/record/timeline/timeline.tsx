import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { TimelineFilter } from "~jobs/read-timeline"
import { usePinned } from "~ui/hooks/use-pinned"
import { useTimeline } from "~ui/hooks/use-timeline"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { NoteLine } from "~ui/screens/record/notes/note-line"
import { DayList } from "./day-list"
import { FilterChips } from "./filter-chips"
import { FieldNames } from "./field-names"

/** Everything that passed between the seller and a customer, newest first, by day. */
export const Timeline = ({
  contactId,
  linkHref
}: {
  contactId: string
  /** Where a link's own record is, on a page that has one. */
  linkHref?: (id: string) => string
}) => {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<TimelineFilter>("all")
  const story = useTimeline(contactId, filter)
  const pinned = usePinned(contactId)
  const pins = filter === "all" || filter === "notes" ? pinned : undefined
  const nothing = story?.entries.length === 0 && !pins?.notes.length
  const entries = useMemo(() => story?.entries ?? [], [story?.entries])
  return (
    <FieldNames>
      <FilterChips filter={filter} onChange={setFilter} />
      {pins && pins.notes.length > 0 && (
        <>
          <h3 className="pt-2 text-xs text-soft">{t("timeline.pinned")}</h3>
          <ul>
            {pins.notes.map((note) => (
              <NoteLine key={note.id} note={note} form="day" />
            ))}
          </ul>
          {pins.more && (
            <Button dense tone="quiet" className="-ml-2 text-do" onClick={pins.grow}>
              {t("timeline.pinnedMore")}
            </Button>
          )}
        </>
      )}
      {!story && <Skeleton lines={4} />}
      {nothing && (
        <p className="py-4 text-sm text-soft">
          {t(filter === "all" ? "timeline.empty" : "timeline.noneSuch")}
        </p>
      )}
      {story && entries.length > 0 && (
        <DayList
          key={filter}
          entries={entries}
          more={story.more}
          onMore={story.grow}
          {...(linkHref && { linkHref })}
        />
      )}
    </FieldNames>
  )
}
