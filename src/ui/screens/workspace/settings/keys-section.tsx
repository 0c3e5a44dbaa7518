import { useTranslation } from "react-i18next"
import { KeyList } from "~ui/screens/keys/key-list"
import { Section } from "../section"

/** The browser's keys as they are set now, and those of the screens. */
export const KeysSection = () => {
  const { t } = useTranslation()
  return (
    <Section title={t("workspace.settings.keys")} hint={t("workspace.settings.keysHint")}>
      <KeyList />
    </Section>
  )
}
