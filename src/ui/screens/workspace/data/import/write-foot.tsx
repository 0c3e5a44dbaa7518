import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import type { Told } from "~jobs/people/import-people"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import type { RoomName } from "../../route"
import { goTo } from "../../use-route"

/** The one button that writes, how far it is, and the one that ends it and leaves nothing. */
export const WriteFoot = ({
  room,
  label,
  count,
  ready,
  onImport
}: {
  /** Where what was written is seen. */
  room: RoomName
  label: string
  count: number
  ready: boolean
  onImport: (told: Told, signal: AbortSignal) => Promise<Outcome>
}) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const [share, setShare] = useState<number | null>(null)
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
    setShare(0)
    const { signal } = ending.current
    try {
      const told: Told = (it) => setShare((was) => (it - (was ?? 0) >= 0.01 ? it : was))
      const outcome = await onImport(told, signal)
      if (done(outcome) && outcome.ok && here.current) goTo(room)
    } finally {
      setShare(null)
    }
  }
  const figures = new Intl.NumberFormat(i18n.language, { style: "percent" })
  const writing = share !== null && t("people.writing", { share: figures.format(share) })
  const says = !ready ? t("imports.working") : count === 0 ? t("imports.nothing") : ""
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="do"
          disabled={!ready || count === 0 || share !== null}
          onClick={() => void run()}
        >
          {label}
        </Button>
        {share !== null && (
          <Button onClick={() => ending.current?.abort()}>{t("people.stop")}</Button>
        )}
        <output className="text-sm text-soft">{writing || says}</output>
      </div>
      {share !== null && (
        <progress className="w-full" max={1} value={share} aria-label={writing || label} />
      )}
    </div>
  )
}
