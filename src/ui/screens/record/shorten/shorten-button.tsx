import { Copy, Scissors } from "lucide-react"
import { useTranslation } from "react-i18next"
import { shortenerName } from "~jobs/list-shorteners"
import { useCopy } from "~ui/hooks/use-copy"
import { useRow } from "~ui/hooks/use-row"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { FaultWords } from "./fault-words"
import { useShorten } from "./use-shorten"

/** A kept link's short address, or the way to one. Nothing where no service is connected. */
export const ShortenButton = ({ linkId }: { linkId: string }) => (
  // Anew for another link: what became of this one is not said of that one.
  <Shorten key={linkId} linkId={linkId} />
)

const Shorten = ({ linkId }: { linkId: string }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const link = useRow("shareLinks", linkId)
  const service = useSettings()?.shortener?.service
  const { state, start, stop } = useShorten(linkId)
  if (link?.short)
    return (
      <div className="flex items-center gap-1 text-sm">
        <span dir="ltr" className="min-w-0 break-all">
          {link.short}
        </span>
        <IconButton
          label={t("shorteners.copy")}
          icon={Copy}
          onClick={() => void copy(link.short)}
        />
      </div>
    )
  if (!link || !service) return null
  const name = shortenerName(service)
  if (state.is === "working")
    return (
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <output className="text-soft">
          {state.time === 1
            ? t("shorteners.making", { name })
            : t("shorteners.again", { time: state.time })}
        </output>
        <Button dense onClick={stop}>
          {t("shorteners.stop")}
        </Button>
      </div>
    )
  return (
    <div className="flex flex-col items-start gap-1">
      {state.is === "failed" && <FaultWords fault={state.fault} name={name} />}
      <Button icon={Scissors} onClick={() => void start()}>
        {t(state.is === "failed" ? "shorteners.tryAgain" : "shorteners.make")}
      </Button>
      <p className="text-xs text-soft">
        {t(state.is === "failed" ? "shorteners.longStays" : "shorteners.makeHint")}
      </p>
    </div>
  )
}
