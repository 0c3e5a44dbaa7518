import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"

/** "Not on this site": the bar stays away from its page from now on, unless that is taken back here. */
export const BarLeave = ({
  ask,
  guard
}: {
  ask: AskBackground
  /** Does a pointer's work if the bar can be seen. */
  guard: (work: () => void) => void
}) => {
  const { t } = useTranslation()
  const [site, setSite] = useState("")
  const turn = async (off: boolean) => {
    const answer = await ask("bar-off", { off })
    setSite(off ? (answer?.site ?? "") : "")
  }
  const press = (off: boolean) => (event: { detail: number }) =>
    // A key has no detail, and needs no guard: it came into the frame.
    event.detail > 0 ? guard(() => void turn(off)) : void turn(off)
  const button = "min-h-row rounded px-1 hover:bg-raised hover:text-ink"
  return (
    <p className={`flex flex-wrap items-center ${site ? "gap-x-2" : ""}`}>
      <output>{site && t("triggers.gone", { site })}</output>
      <button
        type="button"
        className={site ? `${button} font-semibold text-do` : `${button} -ml-1`}
        onClick={press(!site)}
      >
        {t(site ? "common.undo" : "triggers.notHere")}
      </button>
    </p>
  )
}
