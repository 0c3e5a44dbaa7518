import { useState } from "react"
import { useTranslation } from "react-i18next"
import { editFollowUp } from "~jobs/edit-follow-up"
import type { FollowUp } from "~model/follow-up"
import { useOpened } from "~ui/hooks/use-opened"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { useWhen } from "~ui/hooks/use-when"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { KindChoice } from "./kind-choice"
import { Understood } from "./understood"

/** Its words, its kind, its time, and whether it comes again. */
export const EditForm = ({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [text, setText] = useState(followUp.text)
  const [kind, setKind] = useState(followUp.kind)
  const [words, setWords] = useState("")
  const [repeats, setRepeats] = useState(followUp.every !== null)
  const when = useWhen(words)
  const place = useOpened<HTMLFormElement>(onClose)
  const again = when?.ok ? when.every : null
  const save = async () => {
    const edits = { text, kind, when: words, repeats: repeats || again !== null }
    if (done(await editFollowUp(followUp.id, edits))) onClose()
  }
  return (
    <form
      ref={place}
      className="floats flex flex-col gap-2 p-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t("followUps.what")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={t("followUps.when")}
        placeholder={t("followUps.otherTimeHint")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {when && <Understood when={when} />}
      <div className="flex flex-wrap items-center gap-2">
        <KindChoice kind={kind} onChange={setKind} />
        {followUp.every && (
          <label className="flex min-h-row items-center gap-1 text-xs">
            <input
              type="checkbox"
              className="size-4 accent-do"
              checked={repeats}
              onChange={(event) => setRepeats(event.target.checked)}
            />
            {t("followUps.repeats")}
          </label>
        )}
      </div>
      <div className="flex justify-end gap-2">
        <Button tone="quiet" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button tone="do" type="submit">
          {t("followUps.save")}
        </Button>
      </div>
    </form>
  )
}
