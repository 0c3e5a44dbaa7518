import { useTranslation } from "react-i18next"
import { Page } from "../../page"

export const PrivacyPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("data.privacy")} intro={t("privacy.intro")}>
      {null}
    </Page>
  )
}
