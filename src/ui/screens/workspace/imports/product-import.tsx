import { useTranslation } from "react-i18next"
import { readProductFile } from "~jobs/import-file"
import { usualCurrency } from "~jobs/ui-language"
import { useSettings } from "~ui/hooks/use-settings"
import { ImportFrame } from "./import-frame"
import { ProductPreview } from "./product-preview"
import { useImportFile } from "./use-import-file"

/** Products come in from a file. */
export const ProductImport = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  const { stage, open, again, cancel } = useImportFile(readProductFile)
  return (
    <ImportFrame
      room="products"
      title={t("imports.titleProducts")}
      intro={t("imports.introProducts")}
      accept=".csv,.tsv,.txt,.xlsx,text/csv"
      stage={stage}
      onFile={open}
      onCancel={cancel}
    >
      {stage.at === "read" && settings && (
        <ProductPreview
          key={stage.times}
          file={stage.file}
          wanted={stage.wanted}
          table={stage.value}
          usual={usualCurrency(settings)}
          onWanted={again}
        />
      )}
    </ImportFrame>
  )
}
