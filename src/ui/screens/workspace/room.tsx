import { ArrowLeft } from "lucide-react"
import { type ReactNode, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { fold } from "~model/fold"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import type { Marking } from "~ui/parts/rows/marking"
import { VirtualList } from "~ui/parts/virtual-list"
import type { RoomName } from "./route"
import { useFilterKey } from "./use-filter-key"
import { goTo } from "./use-route"

/** A filter line that is understood elsewhere. */
export interface Search<T> {
  query: string
  onQuery: (query: string) => void
  /** undefined while they are looked for. */
  shown: readonly T[] | undefined
}

export interface RoomProps<T extends { id: string }> {
  room: RoomName
  /** Id of the open record; "" for none. */
  open: string
  /** undefined while they are read. */
  items: readonly T[] | undefined
  /** What the filter looks in. */
  words?: (item: T) => string
  /** Where another than the words decides what is shown. */
  search?: Search<T>
  /** Below the filter line. */
  under?: ReactNode
  /** Where several may be chosen, and the bar of what to do with them. */
  marking?: Marking
  bar?: ReactNode
  rowHeight?: number
  renderRow: (item: T) => ReactNode
  /** The record beside the list, or what to do where none is open. */
  children: ReactNode
  /** Nothing there at all: why, and the next step. */
  empty: ReactNode
  /** Beside the title: the one thing to add, or a choice of what is listed. */
  actions?: ReactNode
  /** Above the list, below the filter line. */
  head?: ReactNode
  onKey?: (key: string, id: string) => boolean
}

const noWords = () => ""

/** A list with its filter line, and the record beside it. The list stays when a record is open. */
export const Room = <T extends { id: string }>({
  room,
  open,
  items,
  words = noWords,
  search,
  under,
  marking,
  bar,
  rowHeight = 48,
  renderRow,
  children,
  empty,
  actions,
  head,
  onKey
}: RoomProps<T>) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState("")
  const [query, setQuery] = search ? [search.query, search.onQuery] : [typed, setTyped]
  const filter = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useFilterKey(filter)
  const folded = useMemo(
    () => (search ? undefined : items?.map((item) => ({ item, text: fold(words(item)) }))),
    [items, words, search]
  )
  const found = useMemo(() => {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    return folded
      ?.filter(({ text }) => wanted.every((word) => text.includes(word)))
      .map(({ item }) => item)
  }, [folded, query])
  const shown = search ? search.shown : found
  const figures = new Intl.NumberFormat()
  return (
    <div className="flex min-h-0 min-w-0 grow">
      <section
        aria-label={t(`workspace.rooms.${room}`)}
        className={`min-h-0 w-full flex-col border-r md:flex md:w-80 md:shrink-0 lg:w-96 ${open ? "hidden" : "flex"}`}
      >
        <header className="flex flex-col gap-2 border-b p-3">
          <div className="flex min-h-control items-center gap-2">
            <h2 className="text-lg font-semibold">{t(`workspace.rooms.${room}`)}</h2>
            <span className="figures grow text-xs text-soft" aria-live="polite">
              {shown
                && items
                && (query
                  ? t("workspace.shown", {
                      shown: figures.format(shown.length),
                      all: figures.format(items.length)
                    })
                  : figures.format(items.length))}
            </span>
            {actions}
          </div>
          <input
            ref={filter}
            type="search"
            dir="auto"
            className="field"
            aria-label={t("workspace.filter")}
            placeholder={t("workspace.filterHint")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              const first = shown?.[0]
              if (event.key === "ArrowDown" || (event.key === "Enter" && first)) {
                event.preventDefault()
                list.current?.querySelector<HTMLElement>("[role=listbox]")?.focus()
                if (first && !shown.some((it) => it.id === open)) goTo(room, first.id, true)
              } else if (event.key === "Escape") setQuery("")
            }}
          />
          {head}
          {under}
        </header>
        <div ref={list} className="flex min-h-0 grow flex-col">
          {!shown && <Skeleton lines={6} />}
          {shown && shown.length > 0 && (
            <VirtualList
              label={t(`workspace.rooms.${room}`)}
              items={shown}
              idOf={(it) => it.id}
              rowHeight={rowHeight}
              selected={open}
              onSelect={(id) => goTo(room, id, open !== "")}
              renderRow={renderRow}
              {...(onKey && { onKey })}
              {...(marking && { marking })}
            />
          )}
          {shown?.length === 0 && query && (
            <EmptyState title={t("workspace.noMatch", { query })}>
              <Button onClick={() => setQuery("")}>{t("workspace.clearFilter")}</Button>
            </EmptyState>
          )}
          {shown?.length === 0 && !query && empty}
        </div>
        {bar}
      </section>
      <div
        className={`relative min-h-0 min-w-0 grow overflow-y-auto bg-surface md:block ${open ? "" : "hidden"}`}
      >
        {open && (
          <div className="p-2 pb-0 md:hidden">
            <IconButton label={t("common.back")} icon={ArrowLeft} onClick={() => goTo(room)} />
          </div>
        )}
        {(open || items?.length !== 0) && children}
      </div>
    </div>
  )
}
