import { useTranslation } from "react-i18next"
import { Page } from "../page"

export const Accounts = () => {
  const { t } = useTranslation()
  return <Page title={t("workspace.rooms.accounts")}>{null}</Page>
}
