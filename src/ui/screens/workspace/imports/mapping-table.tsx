import { useTranslation } from "react-i18next"
import type { HeadedTable } from "~formats/headed-table"
import { columnLetter } from "~formats/table"

const shown = 3

/** Each column of the file, what it means, and what stands in it. */
export const MappingTable = <F extends string>({
  table,
  mapping,
  fields,
  nameOf,
  onMap
}: {
  table: HeadedTable
  mapping: readonly (F | "")[]
  fields: readonly F[]
  nameOf: (field: F) => string
  onMap: (mapping: (F | "")[]) => void
}) => {
  const { t } = useTranslation()
  const samplesOf = (column: number) => {
    const head = table.rows.slice(0, 200)
    const cells = head.map((it) => (it.cells[column] ?? "").trim()).filter(Boolean)
    return [...new Set(cells.slice(0, 50))].slice(0, shown).join(" · ")
  }
  return (
    // A long table is scrolled by key as well.
    <div
      // A fieldset cannot be scrolled in every browser.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t("imports.columns")}
      className="max-h-80 overflow-auto rounded border"
    >
      {/* Where there is no room for three columns, examples stand below what they are examples of. */}
      <table className="w-full table-fixed text-left text-sm sm:table-auto">
        <thead className="sticky top-0 bg-surface text-xs text-soft">
          <tr>
            <th className="w-2/5 px-2 py-1 font-normal sm:w-auto">{t("imports.column")}</th>
            <th className="px-2 py-1 font-normal">{t("imports.means")}</th>
            <th className="hidden px-2 py-1 font-normal sm:table-cell">{t("imports.samples")}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((title, column) => {
            const letter = columnLetter(column)
            const name = title || t("imports.unnamed", { letter })
            const samples = samplesOf(column).slice(0, 160)
            return (
              <tr key={letter} className="border-t">
                <th scope="row" className="max-w-40 truncate px-2 py-1 font-normal" title={name}>
                  <bdi>{name}</bdi>
                </th>
                <td className="px-2 py-1 sm:w-52">
                  <select
                    aria-label={`${t("imports.means")}: ${name}`}
                    className={`field min-h-row py-0 sm:min-w-44 ${mapping[column] ? "" : "text-soft"}`}
                    value={mapping[column] ?? ""}
                    onChange={({ target }) => {
                      const field = fields.find((it) => it === target.value) ?? ""
                      onMap(mapping.map((it, at) => (at === column ? field : it)))
                    }}
                  >
                    <option value="">{t("imports.ignore")}</option>
                    {fields.map((it) => (
                      <option key={it} value={it}>
                        {nameOf(it)}
                      </option>
                    ))}
                  </select>
                  <p className="truncate text-xs text-soft sm:hidden" dir="auto">
                    {samples}
                  </p>
                </td>
                <td
                  className="hidden max-w-60 truncate px-2 py-1 text-soft sm:table-cell"
                  dir="auto"
                >
                  {samples}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
