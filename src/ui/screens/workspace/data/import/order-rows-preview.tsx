import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  guessOrderRows,
  orderRowFields,
  type OrderRowMapping,
  type OrderRowsTable
} from "~formats/people/order-rows"
import type { Wanted } from "~jobs/import-file"
import type { Desk } from "~jobs/people/desk"
import type { Wish } from "~jobs/people/desk-protocol"
import type { Word } from "~jobs/people/join-person"
import type { SeenOpen } from "~jobs/people/seen-file"
import type { KnownSettings } from "~jobs/settings"
import { useShopName } from "~ui/hooks/use-shop-name"
import { SelectField } from "~ui/parts/select-field"
import { Columns } from "../../imports/columns"
import { CurrencyField } from "../../imports/currency-field"
import { ReadingChoice } from "../../imports/reading-choice"
import { useFileCurrency } from "../../imports/use-file-currency"
import { Section } from "../../section"
import { OriginOf } from "./origin-of"
import { PlannedList } from "./planned-list"
import { shopsOf } from "./shop-of"
import { useNoteLabels } from "./use-note-labels"
import { usePlan } from "./use-plan"
import { WordChoice } from "./word-choice"
import { WriteFoot } from "./write-foot"

const sites = { shopify: "shopify-admin", woocommerce: "woocommerce" } as const

/** Orders of a shop's file as they would come in, each with its buyer. */
export const OrderRowsPreview = ({
  file,
  wanted,
  desk,
  table,
  settings,
  usual,
  onWanted
}: {
  file: SeenOpen
  wanted: Wanted
  desk: Desk
  table: OrderRowsTable
  settings: KnownSettings
  /** ISO 4217. */
  usual: string
  onWanted: (wanted: Wanted) => void
}) => {
  const { t } = useTranslation()
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
  const wish = useMemo(
    (): Wish | null =>
      numbered
        ? {
            kind: "orders",
            mapping,
            currency,
            shop,
            taking: { word, currency: usual, language: navigator.language, labels }
          }
        : null,
    [numbered, mapping, currency, shop, word, usual, labels]
  )
  const plan = usePlan(desk, wish)
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
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
        <>
          <Section title={t("imports.preview")}>
            {plan.planned && <PlannedList desk={desk} planned={plan.planned} />}
          </Section>
          <WriteFoot
            room="orders"
            plan={plan}
            labelOf={(count) => t("people.doOrders", { count })}
            ready={amounts.known}
            onImport={(told, signal) => desk.write(told, signal)}
          />
        </>
      )}
    </>
  )
}
