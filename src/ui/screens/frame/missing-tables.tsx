import { useTranslation } from "react-i18next"
import { guardedTables } from "~model/guard"
import type { Trouble } from "~ui/hooks/use-database"

/** What is missing, table by table: how many rows there were and are. */
export const MissingTables = ({ missing }: Pick<Trouble, "missing">) => {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  const rows = guardedTables.flatMap((name) => missing.tables.filter((it) => it.table === name))
  if (rows.length === 0) return null
  const now = (found: number | null, expected: number) => {
    if (found === null) return t("safety.noRows")
    return found === expected ? t("safety.unlike") : number.format(found)
  }
  return (
    <table className="w-full max-w-sm text-sm">
      <thead>
        <tr className="border-b text-left text-xs text-soft">
          <th className="py-1 font-normal">{t("safety.table")}</th>
          <th className="py-1 text-right font-normal">{t("safety.should")}</th>
          <th className="py-1 text-right font-normal">{t("safety.here")}</th>
        </tr>
      </thead>
      <tbody className="figures">
        {rows.map(({ table, expected, found }) => (
          <tr key={table} className="border-b">
            <th scope="row" className="py-1 text-left font-normal">
              {t(`safety.tables.${nameOf(table)}`)}
            </th>
            <td className="py-1 text-right">{number.format(expected)}</td>
            <td className="py-1 text-right text-danger">{now(found, expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const nameOf = (table: string) => guardedTables.find((it) => it === table) ?? "settings"
