import { useTranslation } from "react-i18next"
import { Page } from "../page"

export const Sheets = () => {
  const { t } = useTranslation()
  return <Page title={t("workspace.rooms.sheets")}>{null}</Page>
}
