import { Search } from "lucide-react"
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { longestQuery } from "~search/query/read-query"
import { useRecentSearches } from "~ui/hooks/use-recent-searches"
import { useSearch } from "~ui/hooks/use-search"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import type { Route } from "../workspace/route"
import { cutQuery } from "./cut-query"
import { routeOfFind } from "./find-route"
import type { Option } from "./options"
import { PaletteFoot } from "./palette-foot"
import { optionId, PaletteList } from "./palette-list"
import { SearchNote } from "./search-note"
import { usePaletteList } from "./use-palette-list"

const none: string[] = []

/** How far a key goes in the list; null for a key that does not. */
const stepOf = (key: string): number | null =>
  ({ ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 })[key] ?? null

/** One step goes round; a page stays at the end. */
const moved = (at: number, step: number, count: number): number =>
  Math.abs(step) === 1 ? (at + step + count) % count : Math.min(Math.max(at + step, 0), count - 1)

interface PaletteBoxProps {
  /** What stands in it when it opens. */
  start: string
  /** The customer on screen; "" for nobody. */
  onScreen: string
  onGo: (route: Route) => void
}

/** One box that searches everything and knows every room: all of it by keyboard. */
export const PaletteBox = ({ start, onScreen, onGo }: PaletteBoxProps) => {
  const { t } = useTranslation()
  const id = useId()
  const [{ text, cut }, setText] = useState(() => cutQuery(start))
  const wanted = text.trim()
  const { found, index } = useSearch(text, { onScreen })
  const { recent, keep, forget } = useRecentSearches()
  const { groups, query } = usePaletteList(wanted, found, recent ?? none)
  const options = groups.flatMap((it) => it.options)
  const [chosen, setChosen] = useState("")
  const active = options.find((it) => it.key === chosen) ?? options[0]
  // Enter that came before the answer to what was typed: it means the answer, not what stands there.
  const entered = useRef("")
  const type = (next: string) => {
    entered.current = ""
    setChosen("")
    setText(cutQuery(next))
  }
  const go = (option: Option) => {
    if (option.kind === "find") void keep(wanted)
    if (option.kind === "find") onGo(routeOfFind(option.find))
    else if (option.kind === "command") onGo(option.command.route)
  }
  const pick = (option: Option) => (option.kind === "recent" ? type(option.text) : go(option))
  const answered = !wanted || found?.text === wanted
  useEffect(() => {
    if (!answered || !entered.current || entered.current !== wanted) return
    entered.current = ""
    if (active) go(active)
  })
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = stepOf(event.key)
    if (step !== null && options.length > 0) {
      event.preventDefault()
      const at = options.findIndex((it) => it === active)
      setChosen(options[moved(at, step, options.length)]?.key ?? "")
    } else if (event.key === "Enter" && !event.repeat) {
      event.preventDefault()
      if (!answered && !chosen) entered.current = wanted
      else if (active) pick(active)
    }
  }
  return (
    <>
      <div className="flex items-center gap-2 border-b px-3">
        <Icon of={Search} className="text-soft" />
        <input
          type="text"
          dir="auto"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          {...(active && { "aria-activedescendant": optionId(`${id}list`, active.key) })}
          aria-label={t("search.label")}
          placeholder={t("search.hint")}
          autoComplete="off"
          spellCheck={false}
          className="h-12 min-w-0 grow bg-transparent text-base outline-none"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
      </div>
      {cut && (
        <output className="px-3 pt-2 text-xs text-due">
          {t("search.cut", { count: longestQuery })}
        </output>
      )}
      <SearchNote wanted={wanted} found={found} index={index} />
      <PaletteList
        id={`${id}list`}
        groups={groups}
        active={active?.key ?? ""}
        query={query}
        onPick={pick}
      />
      {!wanted && recent && recent.length > 0 && (
        <div className="px-2 pb-2">
          <Button dense tone="quiet" onClick={() => void forget()}>
            {t("search.forget")}
          </Button>
        </div>
      )}
      <PaletteFoot found={wanted ? found : null} keys={!wanted} />
    </>
  )
}
