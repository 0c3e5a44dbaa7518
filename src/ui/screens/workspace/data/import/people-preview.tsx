import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFile } from "~formats/open-file"
import { guessPersonMapping } from "~formats/people"
import {
  type OwnField,
  personFields,
  type PersonField,
  type PersonMapping
} from "~formats/people/person-field"
import { eachCardPerson } from "~formats/people/read-cards"
import { eachPerson } from "~formats/people/read-people"
import type { Wanted } from "~jobs/import-file"
import { inSlices } from "~jobs/in-slices"
import { isTaken, previewPeople } from "~jobs/people/import-people"
import type { Word } from "~jobs/people/join-person"
import { writePeople } from "~jobs/people/write-in"
import type { PeopleFile } from "~jobs/people/read-people-file"
import type { KnownSettings } from "~jobs/settings"
import type { CustomField } from "~model/custom-field"
import { useShopName } from "~ui/hooks/use-shop-name"
import { SelectField } from "~ui/parts/select-field"
import { Columns } from "../../imports/columns"
import { OutcomeList } from "../../imports/outcome-list"
import { ReadingChoice } from "../../imports/reading-choice"
import { useSliced } from "../../imports/use-sliced"
import { Section } from "../../section"
import { OriginOf } from "./origin-of"
import { personLine } from "./person-lines"
import { accountOf, shopsOf } from "./shop-of"
import { useNoteLabels } from "./use-note-labels"
import { WordChoice } from "./word-choice"
import { WriteFoot } from "./write-foot"

const whoIs: readonly string[] = ["name", "given", "family", "phone", "email"]

/** Customers of a file as they would come in: what its columns mean, and what becomes of each. */
export const PeoplePreview = ({
  file,
  wanted,
  people,
  ownFields,
  settings,
  usual,
  onWanted
}: {
  file: OpenFile
  wanted: Wanted
  people: PeopleFile
  ownFields: readonly CustomField[]
  settings: KnownSettings
  /** ISO 4217. */
  usual: string
  onWanted: (wanted: Wanted) => void
}) => {
  const { t } = useTranslation()
  const labels = useNoteLabels()
  const shopName = useShopName()
  const table =
    people.kind === "cards" ? null : people.kind === "people" ? people.table : people.people
  const [mapping, setMapping] = useState<PersonMapping>(() =>
    table ? guessPersonMapping(table.header, table.format) : []
  )
  const [word, setWord] = useState<Word>("card")
  const ids = table?.format.ids
  const shops = useMemo(
    () => (ids ? shopsOf(ids.site, settings.orderShops) : []),
    [ids, settings.orderShops]
  )
  const [shop, setShop] = useState(shops[0] ?? "")
  const named = !table || mapping.some((it) => whoIs.includes(it))
  const reads = useSliced(
    useMemo(() => {
      if (people.kind === "cards")
        return (isOver) => inSlices(eachCardPerson(people.text, people.cut), isOver)
      if (!named || !table) return null
      const names = new Map(ownFields.map((it) => [it.id, it.name]))
      const options = { ...accountOf(shop), ownFields: names }
      return (isOver) => inSlices(eachPerson(table, mapping, options), isOver)
    }, [people, table, named, mapping, shop, ownFields])
  )
  const taking = useMemo(
    () => ({ word, currency: usual, language: navigator.language, labels }),
    [word, usual, labels]
  )
  const steps = useSliced(
    useMemo(() => reads && ((isOver) => previewPeople(reads, taking, isOver)), [reads, taking])
  )
  const count = useMemo(() => (steps ?? []).filter(isTaken).length, [steps])
  const own = ownFields.map((it): OwnField => `own:${it.id}`)
  const nameOf = (field: PersonField | OwnField) =>
    ownFields.find((it) => field === `own:${it.id}`)?.name
    ?? t(`people.field.${personFields.find((it) => it === field) ?? "extra"}`)
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <OriginOf of={table ? table.format.id : "cards"} />
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
        <Section title={t("imports.preview")}>
          {steps && <OutcomeList steps={steps} lineOf={(it) => personLine(t, it)} />}
          <WriteFoot
            room="customers"
            label={t("people.doPeople", { count })}
            count={count}
            ready={steps !== null}
            onImport={(told, signal) => writePeople(reads ?? [], taking, told, signal)}
          />
        </Section>
      )}
    </>
  )
}
