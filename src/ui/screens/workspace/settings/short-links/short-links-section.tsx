import { useTranslation } from "react-i18next"
import type { Settings } from "~model/settings"
import { Section } from "../../section"
import { ConnectForm } from "./connect-form"
import { Connected } from "./connected"
import { useShortenerTest } from "./use-shortener-test"

/** The service that makes short links, the seller's own; and why they are never the default. */
export const ShortLinksSection = ({ shortener }: { shortener: Settings["shortener"] }) => {
  const { t } = useTranslation()
  const tested = useShortenerTest()
  return (
    <Section title={t("shorteners.title")} hint={t("shorteners.off")}>
      <p className="text-xs text-soft">{t("shorteners.why")}</p>
      {shortener ? (
        <Connected shortener={shortener} tested={tested} />
      ) : (
        <ConnectForm onConnected={() => void tested.test()} />
      )}
    </Section>
  )
}
