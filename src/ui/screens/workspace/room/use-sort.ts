import { useCallback, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Column, Sort } from "~ui/parts/data-table/column"
import { type Compare, compareBy } from "~ui/parts/data-table/sort-rows"
import type { RoomName } from "../route"

/** As long as the page stands: a glance from another side is nothing to keep or to take back. */
const remembered = new Map<RoomName, Sort>()

/** By which of its columns a room is sorted; null: as its rows come. */
export const useSort = <T>(room: RoomName, columns: readonly Column<T>[] | undefined) => {
  const { i18n } = useTranslation()
  const [asked, setAsked] = useState(() => remembered.get(room) ?? null)
  const column = columns?.find((it) => it.id === asked?.by)
  const sortBy = column?.sortBy
  const down = asked?.down ?? false
  const compare = useMemo(
    (): Compare<T> | null => (sortBy ? compareBy(sortBy, down, i18n.language) : null),
    [sortBy, down, i18n.language]
  )
  const onSort = useCallback(
    (next: Sort | null) => {
      if (next) remembered.set(room, next)
      else remembered.delete(room)
      setAsked(next)
    },
    [room]
  )
  return { sort: sortBy ? asked : null, compare, onSort }
}
