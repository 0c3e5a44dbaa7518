import { useTranslation } from "react-i18next"
import { grantSites } from "~jobs/grant-site"
import type { SiteFacts } from "~jobs/list-sites"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import { AllowedHosts } from "./allowed-hosts"
import { ChooseHost } from "./choose-host"
import { TypeAddress } from "./type-address"

/** So many hosts are asked for in one question; a site with one for each country asks for which. */
const MOST_AT_ONCE = 3

/** What lets a site be read, or ends it: a button, its host in a country, or an address to type. */
export const SiteAccess = ({
  site,
  allowed,
  onChanged
}: {
  site: SiteFacts
  allowed: readonly string[]
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const { id, name, origins } = site
  const left = origins.filter((it) => !allowed.includes(it))
  const ask = async (wanted: readonly string[]) => {
    // Nothing before it: the browser asks only while the click is fresh.
    const given = await grantSites(wanted, id)
    toast({
      text: given ? t("workspace.sites.nowAllowed", { name }) : t("workspace.sites.refused")
    })
    onChanged()
    return given
  }
  const isButton = allowed.length === 0 && left.length > 0 && left.length <= MOST_AT_ONCE
  return (
    <div
      // A button alone stands at the end of the line, however narrow; fields have room to be read.
      className={`flex min-w-0 flex-col gap-2 ${
        isButton ? "ml-auto shrink-0" : "grow basis-72 sm:max-w-xs"
      }`}
    >
      {allowed.length > 0 && <AllowedHosts site={site} origins={allowed} onChanged={onChanged} />}
      {origins.length === 0 && <TypeAddress name={name} onAllow={(origin) => ask([origin])} />}
      {left.length > MOST_AT_ONCE && (
        <ChooseHost name={name} origins={left} onAllow={(origin) => void ask([origin])} />
      )}
      {left.length > 0 && left.length <= MOST_AT_ONCE && (
        <Button
          className="self-end"
          aria-label={t("workspace.sites.allowNamed", { name })}
          onClick={() => void ask(left)}
        >
          {t("workspace.sites.allow")}
        </Button>
      )}
    </div>
  )
}
