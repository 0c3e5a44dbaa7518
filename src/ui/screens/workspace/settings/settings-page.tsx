import { useTranslation } from "react-i18next"
import { useSettings } from "~ui/hooks/use-settings"
import { Skeleton } from "~ui/parts/skeleton"
import { TourLink } from "~ui/screens/tour/tour-link"
import { Page } from "../page"
import { routeHash } from "../route"
import { Section } from "../section"
import { ChatAccountsSection } from "./chat-accounts-section"
import { FieldsSection } from "./fields-section"
import { KeysSection } from "./keys-section"
import { LookSection } from "./look-section"
import { MoneySection } from "./money-section"
import { OwnIdsSection } from "./own-ids-section"
import { QuietSection } from "./quiet-section"
import { RemindersSection } from "./reminders-section"
import { SamplesSection } from "./samples-section"
import { ShopsSection } from "./shops-section"
import { ShortLinksSection } from "./short-links/short-links-section"
import { StagesSection } from "./stages-section"
import { TagsSection } from "./tags-section"
import { TextsSection } from "./texts-section"

/** Everything the seller may set; each change holds at once, in every open window. */
export const SettingsPage = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  if (!settings) return <Skeleton />
  return (
    <Page title={t("workspace.rooms.settings")}>
      <LookSection settings={settings} />
      <RemindersSection settings={settings} />
      <MoneySection settings={settings} />
      <StagesSection stages={settings.stages} />
      <FieldsSection />
      <TagsSection />
      <ShopsSection shops={settings.ownShops} />
      <TextsSection settings={settings} />
      <QuietSection days={settings.quietDays} />
      <Section title={t("workspace.settings.utm")}>
        <a className="text-sm text-do underline" href={routeHash("campaigns", "rules")}>
          {t("campaigns.rules.inSettings")}
        </a>
      </Section>
      <ChatAccountsSection accounts={settings.chatAccounts} />
      <OwnIdsSection ids={settings.ownIds} />
      <ShortLinksSection shortener={settings.shortener} />
      <Section title={t("workspace.settings.tour")} hint={t("workspace.settings.tourHint")}>
        <div>
          <TourLink />
        </div>
      </Section>
      <SamplesSection count={settings.samples.length} />
      <KeysSection />
    </Page>
  )
}
