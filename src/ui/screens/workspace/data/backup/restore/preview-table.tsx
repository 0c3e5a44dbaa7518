import { useTranslation } from "react-i18next"
import type { TableChange } from "~jobs/backup/backup-types"
import { numberFormat } from "~ui/parts/formats"

const counted = ["hereNow", "inFile", "added", "changed", "gone"] as const

/** What would become of each table, in rows; what goes is in the colour of what is lost. */
export const PreviewTable = ({ preview }: { preview: readonly TableChange[] }) => {
  const { t, i18n } = useTranslation()
  const number = numberFormat(i18n.language)
  const rows = preview.filter((it) => it.inFile + it.hereNow > 0)
  return (
    <div
      // A fieldset cannot be scrolled in every browser.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t("backup.previewTitle")}
      className="max-h-96 overflow-auto rounded border"
    >
      <table className="figures w-full text-right text-sm">
        <thead className="sticky top-0 bg-surface text-xs text-soft">
          <tr>
            <th scope="col" className="px-2 py-1 text-left font-normal">
              {t("backup.table")}
            </th>
            {counted.map((it) => (
              <th key={it} scope="col" className="px-2 py-1 font-normal">
                {t(`backup.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.table} className="border-t">
              <th scope="row" className="px-2 py-1 text-left font-normal">
                {t(`backup.tables.${row.table}`)}
              </th>
              {counted.map((it) => (
                <td
                  key={it}
                  className={`px-2 py-1 ${it === "gone" && row.gone > 0 ? "text-danger" : ""}
                    ${it === "hereNow" || it === "inFile" ? "text-soft" : ""}`}
                >
                  {row[it] === 0 && it !== "hereNow" && it !== "inFile"
                    ? "–"
                    : number.format(row[it])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
