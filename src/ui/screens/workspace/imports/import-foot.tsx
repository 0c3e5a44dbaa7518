import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import type { RoomName } from "../route"
import { StickyFoot } from "../sticky-foot"
import { goTo } from "../use-route"

/** The one button that imports, and what is meanwhile. */
export const ImportFoot = ({
  room,
  label,
  count,
  ready,
  onImport
}: {
  room: RoomName
  label: string
  /** How many would be written. */
  count: number
  ready: boolean
  onImport: () => Promise<Outcome>
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      const outcome = await onImport()
      if (done(outcome) && outcome.ok) goTo(room)
    } finally {
      setBusy(false)
    }
  }
  const says = !ready ? t("imports.working") : count === 0 ? t("imports.nothing") : ""
  return (
    <StickyFoot>
      <Button tone="do" disabled={!ready || count === 0 || busy} onClick={() => void run()}>
        {label}
      </Button>
      <output className="text-sm text-soft">{busy ? t("imports.writing") : says}</output>
    </StickyFoot>
  )
}
