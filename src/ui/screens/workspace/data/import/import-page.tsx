import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usualCurrency } from "~jobs/ui-language"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"
import { ImportFrame } from "../../imports/import-frame"
import { OrderRowsPreview } from "./order-rows-preview"
import { PeoplePreview } from "./people-preview"
import { TakeAs } from "./take-as"
import { useImportDesk } from "./use-import-desk"

/** Customers and orders come in from a file. */
export const ImportPage = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  const ownFields = useAlive("customFields")
  const { stage, open, again, cancel } = useImportDesk()
  const [peopleOnly, setPeopleOnly] = useState(false)
  const read = stage.at === "read" ? stage : null
  const people = read?.value.people
  const common = settings && ownFields && read && { settings, usual: usualCurrency(settings) }
  return (
    <ImportFrame
      title={t("data.import")}
      intro={t("people.intro")}
      accept=".csv,.tsv,.txt,.xlsx,.json,.vcf,.vcard,text/csv,text/vcard,application/json"
      takes="people"
      stage={stage}
      onFile={(file) => {
        setPeopleOnly(false)
        open(file)
      }}
      onCancel={cancel}
    >
      {(stage.at === "choose" || stage.at === "failed") && (
        <p className="text-sm text-soft">{t("people.takes")}</p>
      )}
      {people?.kind === "orders" && <TakeAs peopleOnly={peopleOnly} onChange={setPeopleOnly} />}
      {common && people?.kind === "orders" && !peopleOnly && (
        <OrderRowsPreview
          key={read.times}
          file={read.file}
          wanted={read.wanted}
          desk={read.value.desk}
          table={people.orders}
          {...common}
          onWanted={again}
        />
      )}
      {common && (people?.kind !== "orders" || peopleOnly) && (
        <PeoplePreview
          key={read.times}
          file={read.file}
          wanted={read.wanted}
          onDesk={read.value}
          ownFields={ownFields}
          {...common}
          onWanted={again}
        />
      )}
    </ImportFrame>
  )
}
