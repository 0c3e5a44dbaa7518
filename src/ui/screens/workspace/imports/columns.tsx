import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { Section } from "../section"
import { MappingTable } from "./mapping-table"

/** What the columns of a file mean, and what is still missing. */
export const Columns = <F extends string>({
  missing,
  ...mapping
}: ComponentProps<typeof MappingTable<F>> & {
  /** Why nothing can be read by this mapping; "" where it can. */
  missing: string
}) => {
  const { t } = useTranslation()
  return (
    <Section title={t("imports.columns")} hint={t("imports.columnsHint")}>
      {mapping.table.headRow === 0 && <p className="text-sm text-due">{t("imports.noHeader")}</p>}
      {missing && (
        <p role="alert" className="text-sm text-danger">
          {missing}
        </p>
      )}
      <MappingTable {...mapping} />
    </Section>
  )
}
