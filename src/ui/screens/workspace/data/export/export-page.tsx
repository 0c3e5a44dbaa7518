import { useTranslation } from "react-i18next"
import { Page } from "../../page"

export const ExportPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("data.export")} intro={t("exports.intro")}>
      {null}
    </Page>
  )
}
