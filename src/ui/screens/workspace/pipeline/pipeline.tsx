import { useTranslation } from "react-i18next"
import { Page } from "../page"

export const Pipeline = () => {
  const { t } = useTranslation()
  return <Page title={t("workspace.rooms.pipeline")}>{null}</Page>
}
