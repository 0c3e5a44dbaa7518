import { useState } from "react"
import { namedPeriods, type Period, type Range, readDay, writeDay } from "~model/insights/period"
import { dayAt } from "~model/wall-clock"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { ChoiceField } from "~ui/parts/choice-field"
import { TextField } from "~ui/parts/text-field"

const choices = [...namedPeriods, "own"] as const

/** Of when figures are: a period with a name, or from one day to another. */
export const PeriodChoice = ({
  period,
  range,
  onPeriod
}: {
  period: Period
  /** The moments of the period: own days begin with those of the one before. */
  range: Range
  onPeriod: (period: Period) => void
}) => {
  const words = useInsightsWords()
  const [now] = useState(() => Date.now())
  const own = typeof period === "string" ? null : period
  const startOwn = () => {
    const until = dayAt(Number.isFinite(range.until) ? range.until - 1 : now)
    const from = Number.isFinite(range.from) ? dayAt(range.from) : { ...until, month: 1, date: 1 }
    onPeriod({ from, to: until })
  }
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <ChoiceField
        label={words("period")}
        value={own ? "own" : (period as (typeof namedPeriods)[number])}
        options={choices.map((value) => ({ value, label: words(`periods.${value}`) }))}
        onChange={(value) => (value === "own" ? startOwn() : onPeriod(value))}
      />
      {own
        && (["from", "to"] as const).map((end) => (
          <div key={end} className="w-36">
            <TextField
              type="date"
              label={words(end)}
              value={writeDay(own[end])}
              max="9999-12-31"
              onChange={({ target }) => {
                const day = readDay(target.value)
                if (day) onPeriod({ ...own, [end]: day })
              }}
            />
          </div>
        ))}
    </div>
  )
}
