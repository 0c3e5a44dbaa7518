import { Check, Copy, TriangleAlert, Undo2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Said } from "./say-outcome"

interface BarOutcomeProps {
  said: Said | null
  /** `byPointer`: the page may have faked it. */
  onCopy: (text: string, byPointer: boolean) => void
  onUndo: (byPointer: boolean) => void
}

const tones = { good: "text-good", bad: "text-danger", due: "text-due" }

/** What became of the last act, and the text that was kept. Read out as soon as it is there. */
export const BarOutcomeView = ({ said, onCopy, onUndo }: BarOutcomeProps) => {
  const { t } = useTranslation()
  const Icon = said?.tone === "good" ? Check : TriangleAlert
  return (
    <div role={said && said.tone !== "good" ? "alert" : "status"} aria-live="polite">
      {said && (
        <div className="border-t border-line px-3 py-2 text-sm">
          <p className="flex items-start gap-2">
            <Icon size={16} aria-hidden="true" className={`mt-0.5 shrink-0 ${tones[said.tone]}`} />
            <bdi dir="auto" className="bar-words min-w-0 flex-1">
              {said.sentence}
            </bdi>
            {said.undo && (
              <button
                type="button"
                className="inline-flex h-6 shrink-0 items-center gap-1 rounded border px-2 text-do"
                onClick={(event) => onUndo(event.detail > 0)}
              >
                <Undo2 size={16} aria-hidden="true" />
                {t("common.undo")}
              </button>
            )}
          </p>
          {said.text && (
            <div className="mt-2 flex items-start gap-2">
              <p
                dir="auto"
                className="bar-words max-h-32 min-w-0 flex-1 select-text overflow-y-auto whitespace-pre-wrap rounded bg-raised px-2 py-1"
              >
                {said.text}
              </p>
              {!said.copied && (
                <button
                  type="button"
                  className="inline-flex h-8 shrink-0 items-center gap-1 rounded bg-do px-3 text-on-do"
                  onClick={(event) => onCopy(said.text, event.detail > 0)}
                >
                  <Copy size={16} aria-hidden="true" />
                  {t("common.copy")}
                </button>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
