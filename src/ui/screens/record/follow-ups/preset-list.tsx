import { useTranslation } from "react-i18next"
import type { Preset } from "~model/presets"
import { WhenText } from "~ui/parts/when-text"

/** Times one press away, each with the exact time it stands for. */
export const PresetList = ({
  presets,
  label,
  onChoose
}: {
  presets: readonly Preset[]
  label: string
  onChoose: (preset: Preset) => void
}) => {
  const { t } = useTranslation()
  return (
    <ul aria-label={label} className="flex flex-col">
      {presets.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className="flex min-h-row w-full items-baseline gap-2 rounded px-2 text-left text-sm hover:bg-raised"
            onClick={() => onChoose(preset)}
          >
            <span className="grow">{t(`followUps.presets.${preset.id}`)}</span>
            <span className="text-xs text-soft">
              <WhenText at={preset.at} allDay={false} every={null} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
