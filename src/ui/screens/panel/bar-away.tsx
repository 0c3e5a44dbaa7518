import { TextCursorInput } from "lucide-react"
import { useTranslation } from "react-i18next"
import { originPattern } from "~jobs/look-at-tab"
import { useSettings } from "~ui/hooks/use-settings"
import { useSwitchBar } from "~ui/hooks/use-switch-bar"
import { IconButton } from "~ui/parts/icon-button"

/** Keeps the bar away from the pages of the site beside the panel, or lets it come back. */
export const BarAway = ({ url }: { url: string }) => {
  const { t } = useTranslation()
  const origin = originPattern(url)
  const away = useSettings()?.barOff[origin] === true
  const change = useSwitchBar()
  return (
    <IconButton
      label={t(away ? "triggers.here" : "triggers.away.title")}
      aria-pressed={away}
      icon={TextCursorInput}
      className={away ? "opacity-60" : ""}
      onClick={() => void change("barOff", origin, !away)}
    />
  )
}
