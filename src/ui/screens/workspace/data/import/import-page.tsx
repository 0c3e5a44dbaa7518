import { useState } from "react"
import { useTranslation } from "react-i18next"
import { readPeopleFile } from "~jobs/people/read-people-file"
import { usualCurrency } from "~jobs/ui-locale"
import { useAlive } from "~ui/hooks/use-alive"
import { useSettings } from "~ui/hooks/use-settings"
import { ImportFrame } from "../../imports/import-frame"
import { useImportFile } from "../../imports/use-import-file"
import { OrderRowsPreview } from "./order-rows-preview"
import { PeoplePreview } from "./people-preview"
import { TakeAs } from "./take-as"

/** Customers and orders come in from a file. */
export const ImportPage = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  const ownFields = useAlive("customFields")
  const { stage, open, again, cancel } = useImportFile(readPeopleFile)
  const [peopleOnly, setPeopleOnly] = useState(false)
  const read = stage.at === "read" ? stage : null
  const common = settings && ownFields && read && { settings, usual: usualCurrency(settings) }
  return (
    <ImportFrame
      title={t("data.import")}
      intro={t("people.intro")}
      accept=".csv,.tsv,.txt,.xlsx,.json,.vcf,.vcard,text/csv,text/vcard,application/json"
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
      {read?.value.kind === "orders" && <TakeAs peopleOnly={peopleOnly} onChange={setPeopleOnly} />}
      {common && read.value.kind === "orders" && !peopleOnly && (
        <OrderRowsPreview
          key={read.times}
          file={read.file}
          wanted={read.wanted}
          table={read.value.table}
          {...common}
          onWanted={again}
        />
      )}
      {common && (read.value.kind !== "orders" || peopleOnly) && (
        <PeoplePreview
          key={read.times}
          file={read.file}
          wanted={read.wanted}
          people={read.value}
          ownFields={ownFields}
          {...common}
          onWanted={again}
        />
      )}
    </ImportFrame>
  )
}
