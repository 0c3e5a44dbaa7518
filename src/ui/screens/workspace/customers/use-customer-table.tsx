import { UsersRound } from "lucide-react"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { useOrdered } from "~ui/hooks/use-ordered"
import { useSettings } from "~ui/hooks/use-settings"
import { PersonName } from "~ui/parts/person-name"
import { useStageName } from "~ui/screens/record/stage-name"
import { DayCell, CountCell, WordsCell } from "../room/cells"
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
    const title = (id: ColumnName) => t(`lists.column.${id}`)
    const places = new Map(stages?.map(({ id }, at) => [id, at]))
    const words = (id: "phone" | "email" | "source" | "language", least: number) => ({
      id,
      title: title(id),
      least,
      grow: 1,
      cell: (it: Contact) => <WordsCell text={it[id]} />,
      sortBy: (it: Contact) => it[id] || null
    })
    return {
      usual,
      columns: [
        {
          id: "name",
          title: title("name"),
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
          id: "stage",
          title: title("stage"),
          least: 96,
          grow: 1,
          cell: (it) => <WordsCell text={stageName(it.stage)} />,
          sortBy: (it) => places.get(it.stage) ?? null
        },
        {
          id: "tags",
          title: title("tags"),
          least: 120,
          grow: 2,
          cell: (it) => <WordsCell text={it.tags.join(" · ")} />
        },
        words("phone", 140),
        words("email", 160),
        words("language", 80),
        words("source", 120),
        {
          id: "orders",
          title: title("orders"),
          least: 80,
          grow: 0,
          figures: true,
          mostFirst: true,
          cell: (it) => <CountCell count={ordered?.get(it.id)?.count ?? 0} />,
          sortBy: (it) => ordered?.get(it.id)?.count ?? 0
        },
        {
          id: "lastOrder",
          title: title("lastOrder"),
          least: 128,
          grow: 0,
          mostFirst: true,
          cell: (it) => <DayCell at={ordered?.get(it.id)?.lastAt ?? null} />,
          sortBy: (it) => ordered?.get(it.id)?.lastAt ?? null
        },
        {
          id: "added",
          title: title("added"),
          least: 128,
          grow: 0,
          mostFirst: true,
          cell: (it) => <DayCell at={it.createdAt} />,
          sortBy: (it) => it.createdAt
        }
      ]
    }
  }, [t, stageName, stages, ordered])
}
