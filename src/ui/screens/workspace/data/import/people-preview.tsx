import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { guessPersonMapping } from "~formats/people"
import {
  type OwnField,
  personFields,
  type PersonField,
  type PersonMapping
} from "~formats/people/person-field"
import type { Wanted } from "~jobs/import-file"
import type { Wish } from "~jobs/people/desk-protocol"
import type { Word } from "~jobs/people/join-person"
import { personFormatOf, type SeenOpen } from "~jobs/people/seen-file"
import type { KnownSettings } from "~jobs/settings"
import type { CustomField } from "~model/custom-field"
import { useShopName } from "~ui/hooks/use-shop-name"
import { SelectField } from "~ui/parts/select-field"
import { Columns } from "../../imports/columns"
import { ReadingChoice } from "../../imports/reading-choice"
import { Section } from "../../section"
import { OriginOf } from "./origin-of"
import { PlannedList } from "./planned-list"
import { accountOf, shopsOf } from "./shop-of"
import type { OnDesk } from "./use-import-desk"
import { usePlan } from "./use-plan"
import { useNoteLabels } from "./use-note-labels"
import { WordChoice } from "./word-choice"
import { WriteFoot } from "./write-foot"

const whoIs: readonly string[] = ["name", "given", "family", "phone", "email"]

/** Customers of a file as they would come in: what its columns mean, and what becomes of each. */
export const PeoplePreview = ({
  file,
  wanted,
  onDesk: { desk, people },
  ownFields,
  settings,
  usual,
  onWanted
}: {
  file: SeenOpen
  wanted: Wanted
  onDesk: OnDesk
  ownFields: readonly CustomField[]
  settings: KnownSettings
  /** ISO 4217. */
  usual: string
  onWanted: (wanted: Wanted) => void
}) => {
  const { t } = useTranslation()
  const labels = useNoteLabels()
  const shopName = useShopName()
  const table = people.kind === "cards" ? null : people.people
  const format = table && personFormatOf(table.format)
  const [mapping, setMapping] = useState<PersonMapping>(() =>
    table && format ? guessPersonMapping(table.header, format) : []
  )
  const [word, setWord] = useState<Word>("card")
  const ids = format?.ids
  const shops = useMemo(
    () => (ids ? shopsOf(ids.site, settings.orderShops) : []),
    [ids, settings.orderShops]
  )
  const [shop, setShop] = useState(shops[0] ?? "")
  const named = !table || mapping.some((it) => whoIs.includes(it))
  const wish = useMemo((): Wish | null => {
    const names = new Map(ownFields.map((it) => [it.id, it.name]))
    return named
      ? {
          kind: "people",
          mapping,
          reading: { ...accountOf(shop), ownFields: names },
          taking: { word, currency: usual, language: navigator.language, labels }
        }
      : null
  }, [named, mapping, shop, ownFields, word, usual, labels])
  const plan = usePlan(desk, wish)
  const own = ownFields.map((it): OwnField => `own:${it.id}`)
  const nameOf = (field: PersonField | OwnField) =>
    ownFields.find((it) => field === `own:${it.id}`)?.name
    ?? t(`people.field.${personFields.find((it) => it === field) ?? "extra"}`)
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <OriginOf of={table ? table.format : "cards"} />
        <ReadingChoice file={file} wanted={wanted} onWanted={onWanted} />
        <WordChoice word={word} onChange={setWord} />
        {shops.length > 0 && (
          <SelectField
            label={t("people.shop")}
            hint={t("people.shopHint")}
            value={shop}
            onChange={({ target }) => setShop(target.value)}
            options={[
              ...shops.map((value) => ({ value, label: shopName(value) })),
              { value: "", label: t("people.anyShop") }
            ]}
          />
        )}
      </div>
      {table && (
        <Columns
          table={table}
          mapping={mapping}
          fields={[...personFields, ...own]}
          nameOf={nameOf}
          missing={named ? "" : t("people.noName")}
          onMap={setMapping}
        />
      )}
      {named && (
        <>
          <Section title={t("imports.preview")}>
            {plan.planned && <PlannedList desk={desk} planned={plan.planned} />}
          </Section>
          <WriteFoot
            room="customers"
            plan={plan}
            labelOf={(count) => t("people.doPeople", { count })}
            onImport={(told, signal) => desk.write(told, signal)}
          />
        </>
      )}
    </>
  )
}
