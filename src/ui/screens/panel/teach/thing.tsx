import { Pointer } from "lucide-react"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { TeachDraft } from "~jobs/teach-draft"
import type { Taught } from "~jobs/teach-site"
import { Button } from "~ui/parts/button"
import type { PointFailure } from "./use-pointing"
import { Ways } from "./ways"

/** One thing to point at: not yet, while pointing, and what was found. */
export const Thing = ({
  tabId,
  draft,
  what,
  optional,
  pointing,
  failed,
  onPoint,
  onEnd
}: {
  tabId: number
  draft: TeachDraft
  what: Taught
  optional: boolean
  pointing: boolean
  failed: PointFailure | null
  onPoint: () => void
  onEnd: () => void
}) => {
  const { t } = useTranslation()
  const id = useId()
  const name = t(`teach.thing.${what}`)
  const done = draft.pointed[what] !== undefined
  return (
    <li aria-labelledby={id} className="flex min-w-0 flex-col gap-2 border-t py-3">
      <div className="flex min-w-0 items-center gap-2">
        <h3 id={id} className="min-w-0 grow text-sm">
          <span className="font-semibold">{name}</span>
          {optional && !done && <span className="text-xs text-soft"> · {t("teach.optional")}</span>}
        </h3>
        {pointing ? (
          <Button dense className="shrink-0" onClick={onEnd}>
            {t("teach.endPointing")}
          </Button>
        ) : (
          <Button
            dense
            icon={Pointer}
            tone={done || optional ? "plain" : "do"}
            className="shrink-0"
            aria-label={t("teach.pointNamed", { what: name })}
            onClick={onPoint}
          >
            {t(done ? "teach.pointAgain" : "teach.point")}
          </Button>
        )}
      </div>
      <output className={`text-xs ${failed ? "text-danger" : "text-do"} empty:hidden`}>
        {pointing ? t("teach.pointing") : failed && t(`teach.failed.${failed}`)}
      </output>
      {done && <Ways tabId={tabId} draft={draft} what={what} />}
    </li>
  )
}
