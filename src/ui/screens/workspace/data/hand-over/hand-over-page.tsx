import { useTranslation } from "react-i18next"
import { Page } from "../../page"

export const HandOverPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("data.handover")} intro={t("handOver.intro")}>
      {null}
    </Page>
  )
}
