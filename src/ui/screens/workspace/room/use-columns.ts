import { useMemo } from "react"
import type { Column } from "~ui/parts/data-table/column"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { useSettings } from "~ui/hooks/use-settings"
import type { RoomName } from "../route"
import type { RoomTable } from "./room-table"

/** Ids of the columns that the seller sees in a room's table; undefined until it is read. */
export const useColumnIds = (
  room: RoomName,
  usual: readonly string[]
): readonly string[] | undefined => {
  const settings = useSettings()
  return settings && (settings.columns[room] ?? usual)
}

/** The columns of a room's table that are seen; undefined until it is known which. */
export const useColumns = <T>(
  room: RoomName,
  { columns, usual }: RoomTable<T>
): readonly Column<T>[] | undefined => {
  const ids = useColumnIds(room, usual)
  return useMemo(
    () => ids && columns.filter(({ id }, index) => index === 0 || ids.includes(id)),
    [ids, columns]
  )
}

/** Shows a column or takes it away, as the setting is when it is written; null: the usual ones. */
export const useChooseColumn = (room: RoomName, usual: readonly string[]) => {
  const change = useChangeSetting()
  return (id: string | null) =>
    change("columns", ({ [room]: chosen = usual, ...others }) => {
      if (id === null) return others
      const next = chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]
      return { ...others, [room]: next }
    })
}
