import { useTranslation } from "react-i18next"
import { Page } from "../page"

export const Today = () => {
  const { t } = useTranslation()
  return <Page title={t("workspace.rooms.today")}>{null}</Page>
}
