import { useCallback, useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { PersonName } from "~ui/parts/person-name"
import { VirtualList } from "~ui/parts/virtual-list"

const outcomes = [
  "new",
  "merged",
  "refreshed",
  "certain",
  "likely",
  "none",
  "unchanged",
  "repeated",
  "refused"
] as const
export type What = (typeof outcomes)[number]

/** One row of a file and what would become of it, in words. */
export interface OutcomeLine {
  row: number
  what: What
  title: string
  /** Beside the title: its price, its shortcut. */
  aside: string
  says: string
}

const rowHeight = 48

const tones: Record<What, string> = {
  new: "text-do",
  merged: "text-ink",
  refreshed: "text-ink",
  certain: "text-do",
  likely: "text-due",
  none: "text-soft",
  unchanged: "text-soft",
  repeated: "text-soft",
  refused: "text-danger"
}

/** Rows of a file, by their places, and what would become of each. */
export interface OutcomeRowsProps {
  what: (at: number) => What
  count: number
  /** Its words, asked for rows in sight alone; null for those that are not at hand. */
  lineAt: (at: number) => OutcomeLine | null
  /** A row came into sight that is not at hand. */
  onMissing?: (at: number) => void
}

/** What would become of every row, counted, and one kind of it by itself; only rows in sight are drawn. */
export const OutcomeList = <S extends { row: number; what: What }>({
  steps,
  lineOf
}: {
  steps: readonly S[]
  lineOf: (step: S) => OutcomeLine
}) => (
  <OutcomeRows
    count={steps.length}
    what={useCallback((at) => steps[at]?.what ?? "none", [steps])}
    lineAt={(at) => {
      const step = steps[at]
      return step ? lineOf(step) : null
    }}
  />
)

/** The same of rows that are not all at hand. */
export const OutcomeRows = ({ count, what, lineAt, onMissing }: OutcomeRowsProps) => {
  const { t, i18n } = useTranslation()
  const [only, setOnly] = useState<What | null>(null)
  const [selected, setSelected] = useState("")
  const figures = new Intl.NumberFormat(i18n.language)
  const counts = useMemo(() => {
    const found = new Map<What, number>()
    for (let at = 0; at < count; at++) found.set(what(at), (found.get(what(at)) ?? 0) + 1)
    return found
  }, [count, what])
  const shown = useMemo(() => {
    const all = Array.from({ length: count }, (_, at) => at)
    return only ? all.filter((at) => what(at) === only) : all
  }, [count, what, only])
  const chips = [null, ...outcomes.filter((it) => counts.has(it))]
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-1">
        {chips.map((it) => (
          <button
            key={it ?? "all"}
            type="button"
            aria-pressed={only === it}
            onClick={() => setOnly(it)}
            className={`min-h-row rounded border px-2 text-xs ${only === it ? "border-do bg-raised" : "hover:bg-raised"}`}
          >
            {it ? t(`imports.what.${it}`) : t("imports.all")}{" "}
            <span className="figures">{figures.format(it ? (counts.get(it) ?? 0) : count)}</span>
          </button>
        ))}
      </div>
      <div
        className="flex flex-col rounded border"
        style={{ height: Math.min(Math.max(shown.length, 1), 8) * rowHeight + 2 }}
      >
        <VirtualList
          label={t("imports.preview")}
          items={shown}
          idOf={String}
          rowHeight={rowHeight}
          selected={selected}
          onSelect={setSelected}
          renderRow={(at) => {
            const line = lineAt(at)
            return line ? <Line {...line} /> : <Missing at={at} onMissing={onMissing} />
          }}
        />
      </div>
    </div>
  )
}

/** A row for the moment that it takes to fetch it. */
const Missing = ({
  at,
  onMissing
}: {
  at: number
  onMissing: ((at: number) => void) | undefined
}) => {
  useEffect(() => {
    onMissing?.(at)
  }, [at, onMissing])
  return <div className="mt-4 h-3 w-40 rounded bg-raised" />
}

const Line = ({ row, what, title, aside, says }: OutcomeLine) => {
  const { t } = useTranslation()
  return (
    <div className="flex h-full min-w-0 flex-col justify-center">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <span className="figures w-16 shrink-0 text-xs text-soft">{t("imports.row", { row })}</span>
        <PersonName name={title || "—"} className="grow font-semibold" />
        <bdi className="figures max-w-40 shrink-0 truncate">{aside}</bdi>
        <span className={`min-w-20 shrink-0 whitespace-nowrap text-right text-xs ${tones[what]}`}>
          {t(`imports.what.${what}`)}
        </span>
      </div>
      {says && (
        <div className="flex min-w-0 gap-2 text-xs text-soft">
          <span className="w-16 shrink-0" />
          <span className="truncate" dir="auto" title={says}>
            {says}
          </span>
        </div>
      )}
    </div>
  )
}
