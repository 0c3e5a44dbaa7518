import { useTranslation } from "react-i18next"
import { dropSite, type Grant } from "~jobs/grant-site"
import { listSites } from "~jobs/list-sites"
import { forShortLinks } from "~jobs/shortener-access"
import type { TaughtView } from "~jobs/taught-sites"
import { Button } from "~ui/parts/button"
import { BarSwitches } from "./bar-switches"

/** What may be read now: since when, for which site, and what for. */
export const GrantList = ({
  taught,
  grants,
  onChanged
}: {
  taught: readonly TaughtView[] | undefined
  grants: readonly Grant[] | undefined
  onChanged: () => void
}) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  if (!grants || grants.length === 0)
    return <p className="text-sm text-soft">{t("workspace.sites.noneGranted")}</p>
  return (
    <ul className="flex flex-col">
      {grants.map(({ origin, at, site }) => {
        const known =
          listSites().find((it) => it.id === site || it.name === site)
          ?? listSites().find((it) => it.origins.includes(origin))
        const short = site === forShortLinks
        const name = short
          ? t("shorteners.title")
          : (known?.name ?? taught?.find((it) => it.id === site)?.name)
        return (
          <li key={origin} className="flex flex-col gap-1 border-b last:border-b-0 py-2 text-sm">
            <div className="flex items-center gap-3">
              <div className="min-w-0 grow">
                <p className="break-words">{origin.replace(/\/\*$/, "")}</p>
                <p className="text-xs text-soft">
                  {[
                    name,
                    at === null
                      ? t("workspace.sites.unknownSince")
                      : t("workspace.sites.since", { date: day.format(at) }),
                    short
                      ? t("shorteners.whyGranted")
                      : t(
                          known?.kind === "shop" ? "workspace.sites.whyShop" : "workspace.sites.why"
                        )
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              <Button
                aria-label={t("workspace.sites.removeNamed", { name: origin })}
                onClick={() => void dropSite(origin).then(onChanged)}
              >
                {t("workspace.sites.remove")}
              </Button>
            </div>
            {known?.kind !== "shop" && !short && <BarSwitches origin={origin} />}
          </li>
        )
      })}
    </ul>
  )
}
