import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { HearLock } from "~bridge/tell-bars"
import { useBar } from "~ui/hooks/use-bar"
import { BarBox } from "./bar-box"
import { BarLocked } from "./bar-locked"
import { BarShell } from "./bar-shell"

interface BarProps {
  ask: AskBackground
  /** Shows that this frame was placed by us; "" in the small window. */
  nonce: string
  /** Tells when the screens are locked, until the signal ends it. */
  hearLock?: HearLock
}

/** The bar's page, at the caret of a composer or in a window of its own. */
export const Bar = ({ ask, nonce, hearLock }: BarProps) => {
  const { t } = useTranslation()
  const session = useBar(ask, nonce, hearLock)
  const { state, opening } = session
  if (state === "greeting") return null
  if (state === "locked") return <BarLocked ask={ask} />
  if (state === "open" && opening) return <BarBox ask={ask} session={session} opening={opening} />
  return (
    <BarShell ask={ask}>
      <output className="block p-3 text-sm">
        {t(state === "refused" ? "bar.failed.greeting" : "bar.failed.closed")}
      </output>
    </BarShell>
  )
}
