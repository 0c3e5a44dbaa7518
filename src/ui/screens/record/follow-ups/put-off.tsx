import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import { snoozeFollowUp, snoozeInWords } from "~jobs/snooze-follow-up"
import type { Preset } from "~model/presets"
import { useOpened } from "~ui/hooks/use-opened"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { usePresets, useWhen } from "~ui/hooks/use-when"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { PresetList } from "./preset-list"
import { Understood } from "./understood"

/** When instead: presets with their exact times, or a time in words. Escape leaves it as it is. */
export const PutOff = (props: { id: string; onClose: () => void }) => {
  const presets = usePresets()
  // Not before they are read: the first of them takes the focus.
  return presets.length > 0 && <Choice {...props} presets={presets} />
}

const Choice = ({
  id,
  presets,
  onClose
}: {
  id: string
  presets: readonly Preset[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [words, setWords] = useState("")
  const when = useWhen(words)
  const place = useOpened<HTMLFieldSetElement>(onClose)
  const put = async (work: Promise<Outcome>) => {
    if (done(await work)) onClose()
  }
  return (
    <fieldset
      ref={place}
      aria-label={t("followUps.otherTimeLabel")}
      className="floats flex flex-col gap-2 p-2"
    >
      <PresetList
        presets={presets}
        label={t("followUps.otherTimeLabel")}
        onChoose={(preset) => void put(snoozeFollowUp(id, preset))}
      />
      <div className="flex items-end gap-2 border-t pt-2">
        <div className="grow">
          <TextField
            label={t("followUps.otherTime")}
            placeholder={t("followUps.otherTimeHint")}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing && words.trim())
                void put(snoozeInWords(id, words))
            }}
          />
        </div>
        <Button disabled={!when?.ok} onClick={() => void put(snoozeInWords(id, words))}>
          {t("followUps.putOff")}
        </Button>
      </div>
      {when && <Understood when={when} />}
    </fieldset>
  )
}
