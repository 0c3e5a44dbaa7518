import { ExternalLink } from "lucide-react"
import { useTranslation } from "react-i18next"
import { grantSite } from "~jobs/grant-site"
import { originPattern } from "~jobs/look-at-tab"
import { sightingOf } from "~ui/hooks/use-person"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { useShortcuts } from "~ui/hooks/use-shortcuts"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { useToast } from "~ui/parts/toaster"
import { BarAway } from "./bar-away"
import { HealthButton } from "./health/health-button"

const Allow = ({ url, site }: { url: string; site: string }) => {
  const { t } = useTranslation()
  const toast = useToast()
  return (
    <div className="flex items-center gap-2 border-t px-3 py-1.5 text-xs text-soft">
      <p className="min-w-0 grow">{t("panel.header.allowWhy")}</p>
      <Button
        dense
        tone="do"
        className="shrink-0"
        onClick={() =>
          // Nothing before it: the browser asks only while the click is fresh.
          void grantSite(originPattern(url), site).then(
            (granted) => granted || toast({ text: t("panel.header.refused") })
          )
        }
      >
        {t("panel.header.allow")}
      </Button>
    </div>
  )
}

const Press = () => {
  const { t } = useTranslation()
  const key = useShortcuts().find((it) => it.name === "_execute_action")?.shortcut
  return (
    <p className="border-t px-3 py-1.5 text-xs text-soft">
      {key ? t("panel.header.press", { key }) : t("panel.header.pressButton")}
    </p>
  )
}

/** Which site, which of the seller's accounts, how well it is read, and what it may be asked. */
export const Header = ({ view }: { view: TabView | null | undefined }) => {
  const { t } = useTranslation()
  const openWorkspace = useOpenWorkspace()
  const sighting = sightingOf(view)
  const web = view?.url && !view.closedPage ? view.url : ""
  const site =
    sighting?.siteName
    || view?.siteName
    || (web && new URL(web).hostname)
    || t(view?.url === null ? "panel.header.unread" : "panel.header.noSite")
  return (
    <header className="shrink-0 border-b bg-surface">
      <div className="flex min-h-10 items-center gap-2 pl-3 pr-1 text-xs">
        <p className="flex min-w-0 grow gap-1">
          <bdi className="max-w-full shrink-0 truncate" title={site}>
            {site}
          </bdi>
          {sighting?.account && (
            <bdi className="min-w-0 truncate text-soft" title={sighting.account}>
              · {sighting.account}
            </bdi>
          )}
        </p>
        {view && !view.closedPage && <HealthButton view={view} site={site} health={view.health} />}
        {web && <BarAway url={web} />}
        <IconButton
          label={t("panel.header.workspace")}
          icon={ExternalLink}
          onClick={openWorkspace}
        />
      </div>
      {web && view && !view.granted && (
        <Allow url={web} site={sighting?.site.split("@")[0] ?? view.siteId} />
      )}
      {view?.url === null && <Press />}
    </header>
  )
}
