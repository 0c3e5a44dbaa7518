import { Copy } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useCopy } from "~ui/hooks/use-copy"
import { useGrants } from "~ui/hooks/use-grants"
import { useProof } from "~ui/hooks/use-proof"
import { useTaughtSites } from "~ui/hooks/use-taught-sites"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { Page } from "../../page"
import { Section } from "../../section"
import { GrantedHosts } from "./granted-hosts"
import { LockSection } from "./lock-section"
import { PlaceList } from "./place-list"
import { proofText, sayAsked } from "./proof-text"
import { sayGrants } from "./said-grants"
import { sayPermission } from "./said-permissions"
import { sayPlaces } from "./said-places"

/** The proof page: nothing on it is claimed, all of it is looked up at this moment. */
export const PrivacyPage = () => {
  const { t, i18n } = useTranslation()
  const proof = useProof()
  const { grants, refresh } = useGrants()
  const taught = useTaughtSites()
  const copy = useCopy()
  if (!proof || !grants) return <Skeleton />
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  const day = (at: number) => format.format(at)
  const said = {
    permissions: proof.permissions.map((it) => ({ name: it.name, ...sayPermission(it, t) })),
    grants: sayGrants(grants, taught ?? [], t, day),
    asked: sayAsked(proof.asked, t, day),
    places: sayPlaces(proof.places, t, i18n.language)
  }
  return (
    <Page title={t("data.privacy")} intro={t("privacy.intro")}>
      <Button className="self-start" icon={Copy} onClick={() => void copy(proofText(said, t))}>
        {t("privacy.copy")}
      </Button>
      <Section title={t("privacy.requests")} hint={t("privacy.requestsHint")}>
        {said.asked.map((line) => (
          <p key={line} className="figures break-words text-sm">
            {line}
          </p>
        ))}
      </Section>
      <Section title={t("privacy.hosts")} hint={t("privacy.hostsHint")}>
        <GrantedHosts grants={said.grants} onChanged={refresh} />
      </Section>
      <Section title={t("privacy.permissions")} hint={t("privacy.permissionsHint")}>
        <dl>
          {said.permissions.map(({ name, why, when }) => (
            <div
              key={name}
              className="grid gap-x-4 border-b last:border-b-0 py-1.5 text-sm sm:grid-cols-[10rem_1fr]"
            >
              <dt className="text-soft">{name}</dt>
              <dd>
                {why} <span className="text-xs text-soft">{when}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t("privacy.places")} hint={t("privacy.placesHint")}>
        <PlaceList places={said.places} />
      </Section>
      <Section title={t("privacy.blind")} hint={t("privacy.blindHint")}>
        <ul className="flex list-disc flex-col gap-1 pl-4 text-sm">
          {Object.values(t("privacy.cannot", { returnObjects: true })).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <LockSection />
    </Page>
  )
}
