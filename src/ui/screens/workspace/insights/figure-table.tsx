import { useState } from "react"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { Button } from "~ui/parts/button"
import { sayCell } from "./cells"
import type { Cell, Column, Figure, Who } from "./figure"
import type { Say } from "./say"

const step = 50

/** What a plot is drawn from, as a table; a number of people opens who they are. */
export const FigureTable = ({
  figure: { title, columns, rows },
  say,
  onWho
}: {
  figure: Figure
  say: Say
  onWho: (who: Who) => void
}) => {
  const words = useInsightsWords()
  const [most, setMost] = useState(step)
  return (
    <>
      <div className="max-h-96 overflow-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <thead className="sticky top-0 bg-surface">
            <tr className="border-b text-xs text-soft">
              {columns.map((it, at) => (
                <th
                  key={it.id}
                  scope="col"
                  className={`whitespace-nowrap py-1 font-normal ${at === 0 ? "text-left" : "pl-3 text-right"}`}
                >
                  {it.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ key, href, part, cells }) => (
              <tr key={key} className="border-b">
                {columns.map((column, at) => {
                  const cell = cells[at] ?? { is: null }
                  const text = sayCell(column, cell, say)
                  if (at > 0)
                    return (
                      <td key={column.id} className="figures py-1 pl-3 text-right">
                        <Amount {...{ column, cell, text, onWho }} />
                      </td>
                    )
                  return (
                    <th
                      key={column.id}
                      scope="row"
                      className="w-full max-w-0 truncate py-1 text-left font-normal"
                      title={part ? `${text} · ${part}` : text}
                    >
                      {href ? (
                        <a href={href} className="underline">
                          <bdi>{text}</bdi>
                        </a>
                      ) : (
                        <bdi>{text}</bdi>
                      )}
                      {part && <span className="text-soft"> · {part}</span>}
                    </th>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <Button dense tone="quiet" onClick={() => setMost(most + step)}>
          {words("moreRows")}
        </Button>
      )}
    </>
  )
}

const Amount = ({
  column,
  cell: { is, who },
  text,
  onWho
}: {
  column: Column
  cell: Cell
  text: string
  onWho: (who: Who) => void
}) => {
  const words = useInsightsWords()
  if (column.kind === "share" && is === null)
    return <span className="whitespace-nowrap text-soft">{text}</span>
  if (!who) return <span className="whitespace-nowrap">{text}</span>
  return (
    <button
      type="button"
      aria-label={words("whoOf", { value: `${who.title}: ${text}` })}
      className="min-h-row whitespace-nowrap rounded px-1 text-do underline hover:bg-raised"
      onClick={() => onWho(who)}
    >
      {text}
    </button>
  )
}
