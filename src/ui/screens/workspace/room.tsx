import { ArrowLeft, Table2 } from "lucide-react"
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import type { Sort } from "~ui/parts/data-table/column"
import type { Marking } from "~ui/parts/rows/marking"
import { Skeleton } from "~ui/parts/skeleton"
import { ColumnMenu } from "./room/column-menu"
import { RoomFilter } from "./room/room-filter"
import { RoomRows } from "./room/room-rows"
import { noTable, type RoomTable } from "./room/room-table"
import { useColumns } from "./room/use-columns"
import { useFound } from "./room/use-found"
import { useSort } from "./room/use-sort"
import { useSorted } from "./room/use-sorted"
import { useWide } from "./room/use-wide"
import type { RoomName } from "./route"
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
  /** Where the list is a table as long as no record is open, and there is room for it. */
  table?: RoomTable<T>
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
const rowsBox = "[role=listbox],[role=grid]"

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
  table,
  children,
  empty,
  actions,
  head,
  onKey
}: RoomProps<T>) => {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState("")
  const [query, setQuery] = search ? [search.query, search.onQuery] : [typed, setTyped]
  const list = useRef<HTMLDivElement>(null)
  const wide = useWide()
  const columns = useColumns<T>(room, table ?? noTable)
  const { sort, compare, onSort } = useSort(room, columns)
  const found = useFound(search ? undefined : items, words, query)
  const fitting = search ? search.shown : found
  const sorted = useSorted(fitting && items, compare)
  const shown = useMemo(() => {
    if (!compare || !sorted || !fitting || fitting === items) return compare ? sorted : fitting
    const ids = new Set(fitting.map((it) => it.id))
    return sorted.filter((it) => ids.has(it.id))
  }, [compare, sorted, fitting, items])

  const asTable = table !== undefined && wide && open === "" && items?.length !== 0
  // The row that was open last is where the table goes on.
  const [at, setAt] = useState(open)
  if (open && at !== open) setAt(open)
  // From the table into the list and back, the keys go along.
  const goesTo = useRef<"table" | "list" | null>(null)
  useEffect(() => {
    if (goesTo.current !== (asTable ? "table" : "list")) return
    goesTo.current = null
    list.current?.querySelector<HTMLElement>(rowsBox)?.focus()
  }, [asTable])
  // Who pressed a button for something new goes on in its form.
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open === "new" && document.activeElement !== document.body)
      pane.current?.querySelector<HTMLElement>("input:not([type=checkbox]), textarea")?.focus()
  }, [open])
  const go = (id: string) => {
    if (table && wide && (id === "") !== (open === "")) goesTo.current = id ? "list" : "table"
    goTo(room, id, open !== "" && id !== "")
  }
  // Sorted anew, what is wanted stands at the top.
  const sortBy = (next: Sort | null) => {
    setAt("")
    onSort(next)
  }
  const figures = new Intl.NumberFormat(i18n.language)
  const label = t(`workspace.rooms.${room}`)
  return (
    <div className="flex min-h-0 min-w-0 grow">
      <section
        aria-label={label}
        className={`min-h-0 w-full flex-col border-r ${
          asTable ? "min-w-0" : "md:w-80 md:shrink-0 lg:w-96"
        } md:flex ${open ? "hidden" : "flex"}`}
      >
        <header className="flex flex-col gap-2 border-b p-3">
          <div className="flex min-h-control items-center gap-2">
            <h2 className="text-lg font-semibold">{label}</h2>
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
            {asTable && columns && <ColumnMenu room={room} table={table} shown={columns} />}
            {table && wide && open && (
              <IconButton label={t("lists.asTable")} icon={Table2} onClick={() => go("")} />
            )}
            {actions}
          </div>
          <RoomFilter
            query={query}
            onQuery={setQuery}
            onDown={(key) => {
              const first = shown?.[0]
              if (!first && key === "Enter") return false
              list.current?.querySelector<HTMLElement>(rowsBox)?.focus()
              if (!first) return true
              if (!asTable || key === "Enter") {
                if (!shown.some((it) => it.id === open)) go(first.id)
              } else if (!shown.some((it) => it.id === at)) setAt(first.id)
              return true
            }}
          />
          {head}
          {under}
        </header>
        <div ref={list} className="flex min-h-0 grow flex-col">
          {(!shown || (asTable && !columns)) && <Skeleton lines={6} />}
          {shown && shown.length > 0 && !(asTable && !columns) && (
            <RoomRows
              label={label}
              items={shown}
              table={asTable && columns ? { columns, sort, onSort: sortBy } : null}
              rowHeight={rowHeight}
              open={open}
              at={at}
              onAt={setAt}
              onOpen={go}
              onClose={table && wide ? () => go("") : null}
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
        ref={pane}
        className={`relative min-h-0 min-w-0 grow overflow-y-auto bg-surface ${asTable ? "" : "md:block"} ${
          open ? "" : "hidden"
        }`}
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
