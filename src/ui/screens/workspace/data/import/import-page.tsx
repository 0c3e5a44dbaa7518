import { useTranslation } from "react-i18next"
import { Page } from "../../page"

export const ImportPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("data.import")} intro={t("people.intro")}>
      {null}
    </Page>
  )
}
