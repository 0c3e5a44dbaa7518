import { type FocusEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Target } from "~jobs/ensure-contact"
import { planAt, planFollowUp } from "~jobs/plan-follow-up"
import type { FollowUp } from "~model/follow-up"
import type { Preset } from "~model/presets"
import { useDraft } from "~ui/hooks/use-draft"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { usePresets, useWhen } from "~ui/hooks/use-when"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { KindChoice } from "./kind-choice"
import { PresetList } from "./preset-list"
import { Understood } from "./understood"

/**
 * A line that plans: "call back next Tuesday 3pm". The time understood shows while it is typed;
 * without one the presets do. What is typed is kept for this customer until it was saved.
 */
export const PlanLine = ({
  target,
  name,
  draftId
}: {
  target: Target
  name: string
  /** What is typed is kept under it. */
  draftId: string
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const draft = useDraft(`follow-up ${draftId}`)
  const text = draft.text ?? ""
  const when = useWhen(text)
  const all = usePresets()
  const [kind, setKind] = useState<FollowUp["kind"]>("follow-up")
  const [inside, setInside] = useState(false)
  const [saving, setSaving] = useState(false)
  const save = async (work: ReturnType<typeof planAt>) => {
    setSaving(true)
    try {
      if (done(await work)) {
        draft.drop(text)
        setKind("follow-up")
      }
    } finally {
      setSaving(false)
    }
  }
  const plan = () => {
    if (text.trim() && !saving)
      void save(planFollowUp(target, { kind, said: text, quote: "", site: "" }))
  }
  const planPreset = ({ at, allDay }: Preset) => {
    const words = when?.ok ? when.what : text
    if (!saving) void save(planAt(target, { kind, text: words, said: text, dueAt: at, allDay }))
  }
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false)
  }
  return (
    <div className="flex flex-col gap-2" onFocus={() => setInside(true)} onBlur={left}>
      <TextField
        label={t("followUps.lineFor", { name })}
        hideLabel
        placeholder={t("followUps.line")}
        value={text}
        onChange={(event) => draft.set(event.target.value || null)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) plan()
        }}
      />
      {(inside || text.trim()) && (
        <>
          <Understood when={when} />
          <div className="flex items-center gap-2">
            <KindChoice kind={kind} onChange={setKind} />
            <span className="grow" />
            {when?.ok && (
              <Button dense tone="do" disabled={saving} onClick={plan}>
                {t("followUps.plan")}
              </Button>
            )}
          </div>
          {!when?.ok && (
            <PresetList presets={all} label={t("followUps.presetsFor")} onChoose={planPreset} />
          )}
        </>
      )}
    </div>
  )
}
