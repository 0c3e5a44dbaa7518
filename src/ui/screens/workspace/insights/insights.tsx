import { ChartSpline } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { readPeriod, writePeriod } from "~model/insights/period"
import { useAccounts } from "~ui/hooks/use-accounts"
import { useContactNames } from "~ui/hooks/use-contact-names"
import { useDue } from "~ui/hooks/use-due"
import { useInsights } from "~ui/hooks/use-insights"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { SelectField } from "~ui/parts/select-field"
import { Skeleton } from "~ui/parts/skeleton"
import { importPage } from "../imports/file-buttons"
import { goTo } from "../use-route"
import type { Figure } from "./figure"
import { FigureView } from "./figure-view"
import { dueFigure, waitingFigure } from "./figures/right-now"
import { PeriodChoice } from "./period-choice"
import { sayIn } from "./say"
import { useFigures } from "./use-figures"
import { useWho } from "./use-who"
import { WhoDialog } from "./who-dialog"

const none: ReadonlyMap<string, string> = new Map()

/** What is due, who waits, and what orders say of a period; `open` is the period of the address. */
export const Insights = ({ open }: { open: string }) => {
  const { t, i18n } = useTranslation()
  const words = useInsightsWords()
  const period = useMemo(() => readPeriod(open), [open])
  const view = useInsights(period)
  const names = useContactNames() ?? none
  const due = useDue()
  const board = useAccounts()
  const now = useNow()
  const [wanted, setWanted] = useState("")
  const [who, setWho] = useWho()
  const say = useMemo(() => sayIn(words, t, i18n.language), [words, t, i18n.language])
  const totals = view?.insights.takings.totals ?? []
  const currency = (totals.find((it) => it.currency === wanted) ?? totals[0])?.currency ?? ""
  const figures = useFigures(view?.insights, currency, say)
  const rightNow = [
    ...(due ? [dueFigure(due, say)] : []),
    ...(board ? [waitingFigure(board, now, say)] : [])
  ]
  const range = view?.range
  const of =
    range && Number.isFinite(range.from)
      ? words("shown", { from: say.day(range.from), to: say.day(range.until - 1) })
      : words("shownAll")
  const isEmpty = view && !view.ever
  const asked = writePeriod(period)
  const counting = !view || writePeriod(view.period) !== asked
  const shown = (figure: Figure, when: string) => (
    <FigureView key={figure.id} figure={figure} of={when} say={say} onWho={setWho} />
  )
  return (
    <div className="relative min-h-0 min-w-0 grow overflow-y-auto bg-surface">
      <div className="mx-auto flex max-w-6xl flex-col gap-6 p-4 pb-20">
        <header className="flex flex-col gap-1">
          <h2 className="text-lg font-semibold">{words("title")}</h2>
          <p className="text-sm text-soft">{words("intro")}</p>
        </header>
        <h3 className="sr-only">{words("now")}</h3>
        <div className={columns}>
          {rightNow.map((it) => shown(it, say.day(now)))}
          {Array.from({ length: 2 - rightNow.length }, (_, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- places held, which have no names
            <Skeleton key={at} lines={5} />
          ))}
        </div>
        <div className="sticky top-0 z-10 flex flex-wrap items-end gap-x-6 gap-y-2 border-b bg-surface py-2">
          <PeriodChoice
            period={period}
            range={range ?? { from: -Infinity, until: Infinity }}
            onPeriod={(next) => goTo("insights", writePeriod(next), true)}
          />
          {totals.length > 1 && (
            <div className="w-28">
              <SelectField
                label={words("currency")}
                title={words("currencyHint")}
                value={currency}
                onChange={({ target }) => setWanted(target.value)}
                options={totals.map((it) => ({ value: it.currency, label: it.currency }))}
              />
            </div>
          )}
          <output className="figures min-h-control content-center text-sm text-soft">
            {counting ? words("counting") : of}
          </output>
        </div>
        <h3 className="sr-only">{words("inPeriod")}</h3>
        {!view && <Skeleton lines={8} />}
        {isEmpty && (
          <EmptyState icon={ChartSpline} title={words("empty")}>
            <p className="max-w-xs text-balance">{words("emptyHint")}</p>
            <div className="flex flex-wrap justify-center gap-2">
              <Button tone="do" onClick={() => goTo("results", importPage)}>
                {words("toImport")}
              </Button>
              <Button onClick={() => goTo("orders")}>{words("toOrders")}</Button>
            </div>
          </EmptyState>
        )}
        {view && !isEmpty && (
          <div className={columns} aria-busy={counting}>
            {figures.map((it) => shown(it, of))}
          </div>
        )}
      </div>
      {who && <WhoDialog who={who} names={names} say={say} onClose={() => setWho(null)} />}
    </div>
  )
}

const columns = "grid gap-x-10 gap-y-8 xl:grid-cols-2"
