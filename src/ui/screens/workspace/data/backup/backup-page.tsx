import { useTranslation } from "react-i18next"
import { Page } from "../../page"

export const BackupPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("data.backup")} intro={t("backup.intro")}>
      {null}
    </Page>
  )
}
