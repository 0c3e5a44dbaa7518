import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import type { Told } from "~jobs/people/import-people"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import type { RoomName } from "../../route"
import { StickyFoot } from "../../sticky-foot"
import { goTo } from "../../use-route"
import type { PlanShown } from "./use-plan"

/** How far the writing is; `stopping` until it has ended without a trace. */
type Writing = { at: "idle" } | { at: "writing"; share: number } | { at: "stopping" }

/** The one button that writes, how far it is, and the one that ends it and leaves nothing. */
export const WriteFoot = ({
  room,
  plan: { planned, share: worked },
  labelOf,
  ready = true,
  onImport
}: {
  /** Where what was written is seen. */
  room: RoomName
  plan: PlanShown
  /** @param count How many would be written. */
  labelOf: (count: number) => string
  /** Is all said that the seller has to say? */
  ready?: boolean
  onImport: (told: Told, signal: AbortSignal) => Promise<Outcome>
}) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const [writing, setWriting] = useState<Writing>({ at: "idle" })
  const ending = useRef<AbortController | null>(null)
  // Whoever leaves while it is written has not stopped it: it is one step, and ends by itself.
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const run = async () => {
    ending.current = new AbortController()
    setWriting({ at: "writing", share: 0 })
    const { signal } = ending.current
    const place = location.hash
    try {
      const outcome = await onImport(
        (share) => setWriting((was) => (was.at === "writing" ? { ...was, share } : was)),
        signal
      )
      const stayed = here.current && location.hash === place
      // Who has gone on to something else is not called away from it.
      const show = { label: t("people.show"), onAct: () => goTo(room) }
      if (done(outcome, stayed ? undefined : show) && outcome.ok && stayed) goTo(room)
    } finally {
      setWriting({ at: "idle" })
    }
  }
  const percent = (share: number) =>
    new Intl.NumberFormat(i18n.language, { style: "percent" }).format(share)
  const count = planned?.taken ?? 0
  const busy = writing.at !== "idle"
  const says =
    writing.at === "stopping"
      ? t("people.stopping")
      : writing.at === "writing"
        ? t("people.writing", { share: percent(writing.share) })
        : !planned
          ? t("people.working", { share: percent(worked) })
          : count === 0
            ? t("imports.nothing")
            : ""
  const share = writing.at === "writing" ? writing.share : !planned ? worked : null
  return (
    <StickyFoot>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="do"
          disabled={!ready || !planned || count === 0 || busy}
          onClick={() => void run()}
        >
          {planned ? labelOf(count) : t("people.doNothingYet")}
        </Button>
        {busy && (
          <Button
            disabled={writing.at === "stopping"}
            onClick={() => {
              setWriting({ at: "stopping" })
              ending.current?.abort()
            }}
          >
            {t("people.stop")}
          </Button>
        )}
        <output className="figures text-sm text-soft">{says}</output>
      </div>
      {(busy || !planned) && (
        <progress
          className="w-full"
          max={1}
          aria-label={says}
          {...(share !== null && { value: share })}
        />
      )}
    </StickyFoot>
  )
}
