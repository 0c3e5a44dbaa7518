import { useId, useRef } from "react"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import type { Figure, Who } from "./figure"
import { FigureTable } from "./figure-table"
import { FigureTools } from "./figure-tools"
import { draw } from "./plot/draw"
import { Drawn } from "./plot/drawn"
import { titleOf } from "./plot/plot"
import { useWidth } from "./plot/use-width"
import type { Say } from "./say"

/** One figure: its number, its plot, what it means, and the table behind it. */
export const FigureView = ({
  figure,
  of,
  say,
  onWho
}: {
  figure: Figure
  /** Of when it is, in words. */
  of: string
  say: Say
  onWho: (who: Who) => void
}) => {
  const words = useInsightsWords()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { title, headline, means, plot, rows } = figure
  const who = headline?.who
  const more = plot?.kind === "bars" ? rows.length - plot.marks.length : 0
  const said = [headline?.says, headline?.aside].filter(Boolean).join(" ")
  const size = headline?.says === words("tooFew") ? "text-base text-soft" : "figures text-xl"
  const marks = plot?.marks.map((it) => titleOf(it)).join("; ") ?? ""
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      <header className="flex items-center gap-1">
        <h4 id={id} className="grow text-sm font-semibold">
          {title}
        </h4>
        {plot && <FigureTools figure={figure} of={of} />}
      </header>
      {headline && (
        <p className="flex flex-wrap items-baseline gap-x-2">
          {who ? (
            <button
              type="button"
              aria-label={words("whoOf", { value: `${title}: ${headline.says}` })}
              className={`rounded underline decoration-line decoration-dotted underline-offset-4
                hover:decoration-current ${size}`}
              onClick={() => onWho(who)}
            >
              {headline.says}
            </button>
          ) : (
            <span className={size}>{headline.says}</span>
          )}
          <bdi className="min-w-0 break-words text-sm text-soft">{headline.aside}</bdi>
        </p>
      )}
      <div ref={box} className="min-w-0">
        {plot && width > 0 && (
          <Drawn
            drawing={draw(plot, width)}
            name={[title, said].filter(Boolean).join(": ")}
            description={marks.slice(0, 1000)}
          />
        )}
        {!plot && <p className="py-2 text-sm text-soft">{figure.nothing}</p>}
      </div>
      {more > 0 && <p className="text-xs text-soft">{words("more", { count: more })}</p>}
      {plot && <p className="max-w-prose text-xs text-soft">{means}</p>}
      {plot && (
        <details>
          <summary className="min-h-row cursor-pointer rounded text-sm text-soft hover:text-ink">
            {words("table")}
            <span className="sr-only">: {title}</span>
          </summary>
          <FigureTable figure={figure} say={say} onWho={onWho} />
        </details>
      )}
    </section>
  )
}
