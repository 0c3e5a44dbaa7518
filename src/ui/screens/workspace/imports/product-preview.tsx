import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFile } from "~formats/open-file"
import { guessMapping, type RecognisedTable } from "~formats/products"
import { commonFields, type Mapping, productFields } from "~formats/products/product-field"
import { eachProduct } from "~formats/products/read-products"
import type { Wanted } from "~jobs/import-file"
import { importProducts, previewProducts } from "~jobs/import-products"
import { inSlices } from "~jobs/in-slices"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../section"
import { Columns } from "./columns"
import { FileOrigin } from "./file-origin"
import { ImportFoot } from "./import-foot"
import { CurrencyField } from "./currency-field"
import { OutcomeList } from "./outcome-list"
import { productLine } from "./product-lines"
import { ReadingChoice } from "./reading-choice"
import { useFileCurrency } from "./use-file-currency"
import { useSliced } from "./use-sliced"

/** Products of a file as they would come in: how it is read, what its columns mean, what becomes of each. */
export const ProductPreview = ({
  file,
  wanted,
  table,
  usual,
  onWanted
}: {
  file: OpenFile
  wanted: Wanted
  table: RecognisedTable
  /** ISO 4217. */
  usual: string
  onWanted: (wanted: Wanted) => void
}) => {
  const { t, i18n } = useTranslation()
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table.header, table.format))
  const amounts = useFileCurrency(usual, table.format.currency ?? usual)
  const [priceIs, setPriceIs] = useState<"price" | "cost">("price")
  const { currency } = amounts
  const named = mapping.includes("title")
  const reads = useSliced(
    useMemo(() => {
      const options = { currency, priceIs }
      return named ? (isOver) => inSlices(eachProduct(table, mapping, options), isOver) : null
    }, [named, table, mapping, currency, priceIs])
  )
  const steps = useSliced(
    useMemo(() => reads && ((isOver) => previewProducts(reads, isOver)), [reads])
  )
  const count = (steps ?? []).filter((it) => it.what === "new" || it.what === "refreshed").length
  const fields = table.format.id === "plain" ? commonFields : productFields
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <FileOrigin of={table.format.id} />
        <ReadingChoice file={file} wanted={wanted} onWanted={onWanted} />
        <SelectField
          label={t("imports.priceIs")}
          {...(priceIs === "cost" && { hint: t("imports.costHint") })}
          value={priceIs}
          onChange={({ target }) => setPriceIs(target.value === "cost" ? "cost" : "price")}
          options={(["price", "cost"] as const).map((value) => ({
            value,
            label: t(`imports.${value}`)
          }))}
        />
        <CurrencyField of={amounts} />
      </div>
      <Columns
        table={table}
        mapping={mapping}
        fields={fields}
        nameOf={(it) => t(`imports.field.${it}`)}
        missing={named ? "" : t("imports.noTitle")}
        onMap={setMapping}
      />
      {named && (
        <>
          <Section title={t("imports.preview")}>
            {steps && (
              <OutcomeList steps={steps} lineOf={(it) => productLine(t, i18n.language, it)} />
            )}
          </Section>
          <ImportFoot
            room="products"
            label={t("imports.doProducts", { count })}
            count={count}
            ready={amounts.known && steps !== null}
            onImport={() => importProducts(reads ?? [])}
          />
        </>
      )}
    </>
  )
}
