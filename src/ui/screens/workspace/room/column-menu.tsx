import { Columns3 } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Column } from "~ui/parts/data-table/column"
import { CheckMenu } from "~ui/parts/check-menu"
import { IconButton } from "~ui/parts/icon-button"
import type { RoomName } from "../route"
import type { RoomTable } from "./room-table"
import { useChooseColumn } from "./use-columns"

/** Which columns a room's table has. The first says what a row is: it stays. */
export const ColumnMenu = <T,>({
  room,
  table,
  shown
}: {
  room: RoomName
  table: RoomTable<T>
  shown: readonly Column<T>[]
}) => {
  const { t } = useTranslation()
  const choose = useChooseColumn(room, table.usual)
  return (
    <CheckMenu
      trigger={<IconButton label={t("lists.columns")} icon={Columns3} />}
      items={table.columns
        .slice(1)
        .map((it) => ({ id: it.id, label: it.title, on: shown.includes(it) }))}
      onTurn={(id) => void choose(id)}
      reset={{ label: t("lists.usual"), onChoose: () => void choose(null) }}
    />
  )
}
