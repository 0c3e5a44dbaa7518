import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFile } from "~formats/open-file"
import {
  guessOrderRows,
  orderRowFields,
  type OrderRowMapping,
  type OrderRowsTable
} from "~formats/people/order-rows"
import { eachOrderRow } from "~formats/people/read-order-rows"
import type { Wanted } from "~jobs/import-file"
import { inSlices } from "~jobs/in-slices"
import { isOrderTaken, previewOrders } from "~jobs/people/import-orders"
import { writeOrders } from "~jobs/people/write-in"
import type { Word } from "~jobs/people/join-person"
import type { KnownSettings } from "~jobs/settings"
import { useShopName } from "~ui/hooks/use-shop-name"
import { SelectField } from "~ui/parts/select-field"
import { Columns } from "../../imports/columns"
import { CurrencyField } from "../../imports/currency-field"
import { OutcomeList } from "../../imports/outcome-list"
import { ReadingChoice } from "../../imports/reading-choice"
import { useFileCurrency } from "../../imports/use-file-currency"
import { useSliced } from "../../imports/use-sliced"
import { Section } from "../../section"
import { OriginOf } from "./origin-of"
import { orderRowLine } from "./order-row-lines"
import { shopsOf } from "./shop-of"
import { useNoteLabels } from "./use-note-labels"
import { WordChoice } from "./word-choice"
import { WriteFoot } from "./write-foot"

const sites = { shopify: "shopify-admin", woocommerce: "woocommerce" } as const

/** Orders of a shop's file as they would come in, each with its buyer. */
export const OrderRowsPreview = ({
  file,
  wanted,
  table,
  settings,
  usual,
  onWanted
}: {
  file: OpenFile
  wanted: Wanted
  table: OrderRowsTable
  settings: KnownSettings
  /** ISO 4217. */
  usual: string
  onWanted: (wanted: Wanted) => void
}) => {
  const { t, i18n } = useTranslation()
  const labels = useNoteLabels()
  const shopName = useShopName()
  const [mapping, setMapping] = useState<OrderRowMapping>(() => guessOrderRows(table))
  const [word, setWord] = useState<Word>("card")
  const amounts = useFileCurrency(usual)
  const site = sites[table.format]
  const shops = useMemo(
    () => [...shopsOf(site, settings.orderShops).filter((it) => it !== site), site],
    [site, settings.orderShops]
  )
  const [chosen, setShop] = useState(shops[0] ?? site)
  const shop = shops.includes(chosen) ? chosen : site
  const { currency } = amounts
  const numbered = mapping.includes("number")
  const reads = useSliced(
    useMemo(
      () =>
        numbered
          ? (isOver: () => boolean) => inSlices(eachOrderRow(table, mapping, currency), isOver)
          : null,
      [numbered, table, mapping, currency]
    )
  )
  const taking = useMemo(
    () => ({ word, currency: usual, language: navigator.language, labels }),
    [word, usual, labels]
  )
  const steps = useSliced(
    useMemo(
      () => reads && ((isOver: () => boolean) => previewOrders(reads, shop, taking, isOver)),
      [reads, shop, taking]
    )
  )
  const count = useMemo(() => (steps ?? []).filter(isOrderTaken).length, [steps])
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <OriginOf of={`${table.format}-orders`} />
        <ReadingChoice file={file} wanted={wanted} onWanted={onWanted} />
        <SelectField
          label={t("people.shop")}
          hint={t("people.shopHint")}
          value={shop}
          onChange={({ target }) => setShop(target.value)}
          options={shops.map((value) => ({ value, label: shopName(value) }))}
        />
        <CurrencyField of={amounts} />
        <WordChoice word={word} onChange={setWord} />
      </div>
      <Columns
        table={table}
        mapping={mapping}
        fields={orderRowFields}
        nameOf={(it) => t(`people.orderField.${it}`)}
        missing={numbered ? "" : t("people.noNumber")}
        onMap={setMapping}
      />
      {numbered && (
        <Section title={t("imports.preview")}>
          {steps && (
            <OutcomeList steps={steps} lineOf={(it) => orderRowLine(t, i18n.language, it)} />
          )}
          <WriteFoot
            room="orders"
            label={t("people.doOrders", { count })}
            count={count}
            ready={amounts.known && steps !== null}
            onImport={(told, signal) => writeOrders(reads ?? [], shop, taking, told, signal)}
          />
        </Section>
      )}
    </>
  )
}
