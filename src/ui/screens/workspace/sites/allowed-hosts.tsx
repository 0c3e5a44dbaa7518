import { CircleCheck } from "lucide-react"
import { useTranslation } from "react-i18next"
import { dropSite } from "~jobs/grant-site"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"

const hostOf = (origin: string): string => origin.replace(/^\w+:\/\/|\/\*$/gu, "")

/** The hosts of a site that may be read, and the button that ends it. */
export const AllowedHosts = ({
  name,
  origins,
  onChanged
}: {
  name: string
  origins: readonly string[]
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const drop = async () => {
    for (const origin of origins) await dropSite(origin)
    onChanged()
  }
  return (
    <div className="flex items-center gap-3">
      <p className="flex min-w-0 grow items-center gap-1 text-xs text-good">
        <Icon of={CircleCheck} />
        <span className="min-w-0 break-words">
          {t("workspace.sites.allowedOn", { hosts: origins.map(hostOf).join(", ") })}
        </span>
      </p>
      <Button aria-label={t("workspace.sites.removeNamed", { name })} onClick={() => void drop()}>
        {t("workspace.sites.remove")}
      </Button>
    </div>
  )
}
