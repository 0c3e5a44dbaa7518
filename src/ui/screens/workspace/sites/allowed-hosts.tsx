import { CircleCheck } from "lucide-react"
import { useTranslation } from "react-i18next"
import { dropSite } from "~jobs/grant-site"
import { listSites, type SiteFacts } from "~jobs/list-sites"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"

const hostOf = (origin: string): string => origin.replace(/^\w+:\/\/|\/\*$/gu, "")

/** The hosts of a site that may be read, and the button that ends it. */
export const AllowedHosts = ({
  site,
  origins,
  onChanged
}: {
  site: SiteFacts
  origins: readonly string[]
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const { id, name } = site
  const others = listSites().filter(
    (it) => it.id !== id && it.origins.some((origin) => origins.includes(origin))
  )
  const drop = async () => {
    for (const origin of origins) await dropSite(origin)
    onChanged()
  }
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3">
      <p className="flex min-w-0 grow items-center gap-1 text-xs text-good">
        <Icon of={CircleCheck} />
        <span className="min-w-0 break-words">
          {t("workspace.sites.allowedOn", { hosts: origins.map(hostOf).join(", ") })}
        </span>
      </p>
      <Button aria-label={t("workspace.sites.removeNamed", { name })} onClick={() => void drop()}>
        {t("workspace.sites.remove")}
      </Button>
      {others.length > 0 && (
        <p className="basis-full text-xs text-soft">
          {t("workspace.sites.sharedHost", { names: others.map((it) => it.name).join(", ") })}
        </p>
      )}
    </div>
  )
}
