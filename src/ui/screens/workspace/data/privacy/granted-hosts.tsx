import { useTranslation } from "react-i18next"
import { dropSite } from "~jobs/grant-site"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import type { SaidGrant } from "./said-grants"

/** Hosts that may be read, since when and why; one click takes each back. */
export const GrantedHosts = ({
  grants,
  onChanged
}: {
  grants: readonly SaidGrant[]
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  if (grants.length === 0) return <p className="text-sm">{t("privacy.noHosts")}</p>
  const drop = async ({ origin, host }: SaidGrant) => {
    await dropSite(origin)
    toast({ text: t("privacy.takenBack", { host }) })
    onChanged()
  }
  return (
    <ul>
      {grants.map((grant) => (
        <li
          key={grant.origin}
          className="flex items-center gap-3 border-b last:border-b-0 py-2 text-sm"
        >
          <div className="min-w-0 grow">
            <p className="break-words">{grant.host}</p>
            <p className="text-xs text-soft">
              {grant.since} · {grant.why}
            </p>
          </div>
          <Button
            className="shrink-0 whitespace-nowrap"
            aria-label={t("privacy.takeBackNamed", { host: grant.host })}
            onClick={() => void drop(grant)}
          >
            {t("privacy.takeBack")}
          </Button>
        </li>
      ))}
    </ul>
  )
}
