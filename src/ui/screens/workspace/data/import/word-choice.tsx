import { useTranslation } from "react-i18next"
import type { Word } from "~jobs/people/join-person"
import { SelectField } from "~ui/parts/select-field"

const words = ["card", "file"] as const

/** Whose word counts where a card and the file differ. */
export const WordChoice = ({ word, onChange }: { word: Word; onChange: (word: Word) => void }) => {
  const { t } = useTranslation()
  return (
    <SelectField
      label={t("people.word")}
      value={word}
      onChange={({ target }) => onChange(target.value === "file" ? "file" : "card")}
      options={words.map((value) => ({ value, label: t(`people.wordOf.${value}`) }))}
    />
  )
}
