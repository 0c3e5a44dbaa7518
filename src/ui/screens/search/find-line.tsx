import { memo, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Find } from "~jobs/read-finds"
import type { Query } from "~search/query/read-query"
import { Highlighted } from "~ui/parts/highlighted"
import { Icon } from "~ui/parts/icon"
import { TimeText } from "~ui/parts/time-text"
import { findIcons } from "./find-icons"
import { linesOf } from "./find-lines"

interface FindLineProps {
  find: Find
  query: Query
  /** All in the list are of one kind: it is not said. */
  plain?: boolean
}

/** A find in two lines: what it is called, and where in it the query stands. Nothing to press. */
export const FindLine = memo(({ find, query, plain = false }: FindLineProps) => {
  const { t } = useTranslation()
  const { title, detail } = useMemo(() => linesOf(find, query), [find, query])
  const isNote = find.kind === "note"
  return (
    <>
      <Icon of={findIcons[find.kind]} className="mt-0.5 shrink-0 text-soft" />
      <span className="flex min-w-0 grow flex-col">
        <span className="flex min-w-0 items-baseline gap-2 text-sm">
          <bdi className="min-w-0 grow truncate text-left font-semibold" title={find.title}>
            <Highlighted {...title} />
          </bdi>
          <span className="figures flex shrink-0 gap-2 text-xs text-soft">
            {!plain && <span>{t(`search.kinds.${find.kind}`)}</span>}
            {find.at !== null && <TimeText at={find.at} form="day" />}
          </span>
        </span>
        {(detail.text || find.ownerName) && (
          <span className="flex min-w-0 gap-2 text-xs text-soft">
            {find.ownerName && (
              <bdi className="max-w-[40%] shrink-0 truncate" title={find.ownerName}>
                {find.ownerName}
              </bdi>
            )}
            <bdi
              className={`figures min-w-0 break-words text-left ${isNote ? "line-clamp-2" : "truncate"}`}
              title={detail.text}
            >
              <Highlighted {...detail} />
            </bdi>
          </span>
        )}
      </span>
    </>
  )
})
FindLine.displayName = "FindLine"
