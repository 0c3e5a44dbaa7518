import { useTranslation } from "react-i18next"
import { encodings } from "~formats/encodings"
import type { Wanted } from "~jobs/import-file"
import type { SeenOpen } from "~jobs/people/seen-file"
import { SelectField } from "~ui/parts/select-field"

/** How the file is read, and another way to read it: its encoding, or which sheet of it. */
export const ReadingChoice = ({
  file,
  wanted,
  onWanted
}: {
  file: SeenOpen
  wanted: Wanted
  onWanted: (wanted: Wanted) => void
}) => {
  const { t } = useTranslation()
  if (file.kind === "text")
    return (
      <SelectField
        label={t("imports.readAs")}
        hint={t("imports.encodingHint")}
        value={file.encoding}
        onChange={({ target }) => {
          const encoding = encodings.find((it) => it === target.value)
          if (encoding) onWanted({ encoding })
        }}
        options={encodings.map((value) => ({ value, label: t(`imports.encoding.${value}`) }))}
      />
    )
  if (file.sheets.length < 2) return null
  return (
    <SelectField
      label={t("imports.sheet")}
      value={String(wanted.sheet ?? 0)}
      onChange={({ target }) => onWanted({ sheet: Number(target.value) })}
      options={file.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
    />
  )
}
