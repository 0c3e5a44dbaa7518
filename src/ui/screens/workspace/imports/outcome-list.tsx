import { useState } from "react"
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

/** What would become of every row, counted, and one kind of it by itself; only rows in sight are drawn. */
export const OutcomeList = <S extends { row: number; what: What }>({
  steps,
  lineOf
}: {
  steps: readonly S[]
  /** Its words, made for the rows in sight alone. */
  lineOf: (step: S) => OutcomeLine
}) => {
  const { t, i18n } = useTranslation()
  const [only, setOnly] = useState<What | null>(null)
  const [selected, setSelected] = useState("")
  const figures = new Intl.NumberFormat(i18n.language)
  const count = (what: What) => steps.filter((it) => it.what === what).length
  const shown = only ? steps.filter((it) => it.what === only) : steps
  const chips = [null, ...outcomes.filter((it) => count(it) > 0)]
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
            <span className="figures">{figures.format(it ? count(it) : steps.length)}</span>
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
          idOf={(it) => String(it.row)}
          rowHeight={rowHeight}
          selected={selected}
          onSelect={setSelected}
          renderRow={(it) => <Line {...lineOf(it)} />}
        />
      </div>
    </div>
  )
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
        <span className="truncate pl-[68px] text-xs text-soft" dir="auto" title={says}>
          {says}
        </span>
      )}
    </div>
  )
}
