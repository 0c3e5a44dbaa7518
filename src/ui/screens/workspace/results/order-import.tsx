import { useTranslation } from "react-i18next"
import { readOrderFile } from "~jobs/import-credits"
import type { CreditView } from "~jobs/read-credits"
import { usualCurrency } from "~jobs/ui-language"
import { useSettings } from "~ui/hooks/use-settings"
import { ImportFrame } from "../imports/import-frame"
import { useImportFile } from "../imports/use-import-file"
import { OrderPreview } from "./order-preview"

/** Orders come in from an export, to be matched to what brought them. */
export const OrderImport = ({ views }: { views: readonly CreditView[] | undefined }) => {
  const { t } = useTranslation()
  const settings = useSettings()
  const { stage, open, again, cancel } = useImportFile(readOrderFile)
  return (
    <ImportFrame
      room="results"
      title={t("results.read")}
      intro={t("results.importIntro")}
      accept=".csv,.tsv,.txt,.xlsx,text/csv"
      stage={stage}
      onFile={open}
      onCancel={cancel}
    >
      {stage.at === "read" && settings && views && (
        <OrderPreview
          key={stage.times}
          file={stage.file}
          wanted={stage.wanted}
          table={stage.value}
          usual={usualCurrency(settings)}
          seen={[...new Set(views.map((it) => it.credit.shop))]}
          known={Object.keys(settings.orderShops)}
          onWanted={again}
        />
      )}
    </ImportFrame>
  )
}
