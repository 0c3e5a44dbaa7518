import { Undo2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { refillBin } from "~jobs/refill-bin"
import { useTakenOut } from "~ui/hooks/use-bin"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { timeFormats } from "~ui/parts/formats"

/** What the bin last let go by itself, and the way to have it back for another 30 days. */
export const TakenOutLine = () => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const taken = useTakenOut()
  const [busy, setBusy] = useState(false)
  if (!taken) return null
  const { changeId, at, count } = taken
  const putBack = async () => {
    setBusy(true)
    done(await refillBin(changeId))
    setBusy(false)
  }
  return (
    <div className="flex flex-wrap items-center gap-3 border-b px-3 py-2 text-sm">
      <p className="min-w-0 grow text-soft">
        {t("workspace.bin.taken", { count, when: timeFormats.both(i18n.language).format(at) })}
      </p>
      <Button icon={Undo2} disabled={busy} onClick={() => void putBack()}>
        {t("workspace.bin.putBack")}
      </Button>
    </div>
  )
}
