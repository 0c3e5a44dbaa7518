import { Scissors, Settings } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { ShortenButton } from "./shorten-button"

/** The next step to a short link where only that would do: connect a service, keep the link, make it short. */
export const MakeShort = ({
  linkId,
  onKeep
}: {
  /** Id of the link once it is kept; "" before. */
  linkId: string
  onKeep: () => void
}) => {
  const { t } = useTranslation()
  const openWorkspace = useOpenWorkspace()
  const settings = useSettings()
  if (!settings) return null
  if (!settings.shortener)
    return (
      <div className="flex flex-col items-start gap-1">
        <p className="text-xs text-soft">{t("shorteners.none")}</p>
        <Button dense icon={Settings} onClick={() => openWorkspace("settings")}>
          {t("share.own.toSettings")}
        </Button>
      </div>
    )
  if (linkId) return <ShortenButton linkId={linkId} />
  return (
    <div>
      <Button dense icon={Scissors} onClick={onKeep}>
        {t("share.keepToShorten")}
      </Button>
    </div>
  )
}
