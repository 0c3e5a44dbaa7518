import { UsersRound } from "lucide-react"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { useOrdered } from "~ui/hooks/use-ordered"
import { useSettings } from "~ui/hooks/use-settings"
import { PersonName } from "~ui/parts/person-name"
import { useStageName } from "~ui/screens/record/stage-name"
import { WordsCell } from "../room/cells"
import { countColumn, dayColumn, wordsColumn } from "../room/columns"
import type { ColumnName, RoomTable } from "../room/room-table"
import { useColumnIds } from "../room/use-columns"

const usual = ["stage", "tags", "phone", "added"]

/** Customers as a table. What they ordered is counted only where it is shown. */
export const useCustomerTable = (): RoomTable<Contact> => {
  const { t } = useTranslation()
  const stageName = useStageName()
  const stages = useSettings()?.stages
  const ids = useColumnIds("customers", usual)
  const counted = ids?.some((it) => it === "orders" || it === "lastOrder") ?? false
  const ordered = useOrdered(counted)
  return useMemo(() => {
    const called = (id: ColumnName) => ({ id, title: t(`lists.column.${id}`) })
    const places = new Map(stages?.map(({ id }, at) => [id, at]))
    return {
      usual,
      columns: [
        {
          ...called("name"),
          least: 200,
          grow: 3,
          cell: ({ name, group }) => (
            <>
              <PersonName name={name} className="font-semibold" />
              {group && (
                <UsersRound
                  size={16}
                  className="ml-2 shrink-0 text-soft"
                  aria-label={t("common.group")}
                />
              )}
            </>
          ),
          sortBy: (it) => it.name
        },
        {
          ...called("stage"),
          least: 96,
          grow: 1,
          cell: (it) => <WordsCell text={stageName(it.stage)} />,
          sortBy: (it) => places.get(it.stage) ?? null
        },
        {
          ...called("tags"),
          least: 120,
          grow: 2,
          cell: (it) => <WordsCell text={it.tags.join(" · ")} />
        },
        wordsColumn(called("phone"), (it) => it.phone, { least: 140 }),
        wordsColumn(called("email"), (it) => it.email, { least: 160 }),
        wordsColumn(called("language"), (it) => it.language, { least: 80 }),
        wordsColumn(called("source"), (it) => it.source),
        countColumn(called("orders"), (it) => ordered?.get(it.id)?.count ?? 0),
        dayColumn(called("lastOrder"), (it) => ordered?.get(it.id)?.lastAt ?? null),
        dayColumn(called("added"), (it) => it.createdAt)
      ]
    }
  }, [t, stageName, stages, ordered])
}
