import { Wand2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { correctLabel } from "~model/fit-label"
import type { Settings } from "~model/settings"
import { checkUtmValue, type UtmProblem } from "~model/utm"
import { Button } from "~ui/parts/button"
import { TextField, type TextFieldProps } from "~ui/parts/text-field"

type Separator = Settings["utmRules"]["separator"]

/** The placeholder stands for a channel's id, which is fit for a label. */
const stand = "qchannelq"
const hidden = (value: string) => value.replaceAll("{channel}", stand)

/** What is wrong with a label that may hold `{channel}`; null where it is empty, which may be. */
export const labelProblem = (value: string, separator: Separator): UtmProblem | null => {
  const why = checkUtmValue(hidden(value.trim()), separator || undefined)
  return why === "missing" ? null : why
}

/** A label of links: what is wrong with it stands under it, with what puts it right in one click. */
export const LabelField = ({
  value,
  separator,
  onType,
  onCorrect = onType,
  error,
  ...rest
}: Omit<TextFieldProps, "value" | "onChange"> & {
  value: string
  separator: Separator
  onType: (value: string) => void
  /** It was put right by a click. */
  onCorrect?: (value: string) => void
}) => {
  const { t } = useTranslation()
  const why = labelProblem(value, separator)
  const fit = correctLabel(hidden(value.trim()), separator)?.replaceAll(stand, "{channel}")
  const said = error || (why && t(`workspace.settings.utmProblem.${why}`))
  return (
    <div className="flex min-w-0 flex-col items-start gap-1 [&>:first-child]:w-full">
      <TextField
        {...rest}
        value={value}
        {...(said && { error: said })}
        onChange={(event) => onType(event.target.value)}
      />
      {fit && (
        <Button dense icon={Wand2} className="max-w-full" onClick={() => onCorrect(fit)}>
          <span className="truncate">{t("campaigns.correct", { label: fit })}</span>
        </Button>
      )}
    </div>
  )
}
