import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFile } from "~formats/open-file"
import { guessOrderMapping, type OrderTable } from "~formats/orders"
import { orderFields, type OrderMapping } from "~formats/orders/order-field"
import { eachOrder } from "~formats/orders/read-orders"
import { importCredits, isWritten, previewCredits } from "~jobs/import-credits"
import type { Wanted } from "~jobs/import-file"
import { inSlices } from "~jobs/in-slices"
import { SelectField } from "~ui/parts/select-field"
import { Columns } from "../imports/columns"
import { ImportFoot } from "../imports/import-foot"
import { CurrencyField } from "../imports/currency-field"
import { OutcomeList } from "../imports/outcome-list"
import { ReadingChoice } from "../imports/reading-choice"
import { useFileCurrency } from "../imports/use-file-currency"
import { useSliced } from "../imports/use-sliced"
import { Section } from "../section"
import { creditLine } from "./credit-lines"
import { shopsFor } from "./shops-for"
import { useShopWords } from "./use-shop-words"

/** Orders of a file: whose they are, what the columns mean, and what each is credited to. */
export const OrderPreview = ({
  file,
  wanted,
  table,
  usual,
  seen,
  known,
  onWanted
}: {
  file: OpenFile
  wanted: Wanted
  table: OrderTable
  /** ISO 4217. */
  usual: string
  /** Shops of which there are credits already, and those whose orders were asked for. */
  seen: readonly string[]
  known: readonly string[]
  onWanted: (wanted: Wanted) => void
}) => {
  const { t, i18n } = useTranslation()
  const shopWords = useShopWords()
  const shops = useMemo(() => shopsFor(table.format.id, seen, known), [table, seen, known])
  const [chosen, setChosen] = useState(shops[0] ?? "")
  const shop = shops.includes(chosen) ? chosen : (shops[0] ?? "")
  const [mapping, setMapping] = useState<OrderMapping>(() =>
    guessOrderMapping(table.header, table.format)
  )
  const amounts = useFileCurrency(usual)
  const { currency } = amounts
  const numbered = mapping.includes("number")
  const reads = useSliced(
    useMemo(
      () =>
        numbered
          ? (isOver: () => boolean) => inSlices(eachOrder(table, mapping, currency), isOver)
          : null,
      [numbered, table, mapping, currency]
    )
  )
  const steps = useSliced(
    useMemo(
      () => reads && ((isOver: () => boolean) => previewCredits(reads, shop, isOver)),
      [reads, shop]
    )
  )
  const count = (steps ?? []).filter(isWritten).length
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <p className="flex flex-col gap-1 text-sm">
          <span className="text-xs text-soft">{t("imports.isOf")}</span>
          <span className="flex min-h-control items-center">
            {t(`results.looksLike.${table.format.id}`)}
          </span>
        </p>
        <ReadingChoice file={file} wanted={wanted} onWanted={onWanted} />
        <SelectField
          label={t("results.ofShop")}
          hint={t("results.ofShopHint")}
          value={shop}
          onChange={({ target }) => setChosen(target.value)}
          options={shops.map((value) => ({ value, label: shopWords(value) }))}
        />
        <CurrencyField of={amounts} />
      </div>
      <Columns
        table={table}
        mapping={mapping}
        fields={orderFields}
        nameOf={(it) => t(`results.field.${it}`)}
        missing={numbered ? "" : t("results.noNumber")}
        onMap={setMapping}
      />
      {numbered && (
        <>
          <Section title={t("imports.preview")}>
            {steps && (
              <OutcomeList steps={steps} lineOf={(it) => creditLine(t, i18n.language, it)} />
            )}
          </Section>
          <ImportFoot
            room="results"
            label={t("results.doImport", { count })}
            count={count}
            ready={amounts.known && steps !== null}
            onImport={() => importCredits(reads ?? [], shop)}
          />
        </>
      )}
    </>
  )
}
