import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { people } from "~ui/i18n/en/people"

const known = people.noteLabel
const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name)

/** What a field is called in a note; a column of the seller's own keeps its name. */
export const useNoteLabel = (): ((name: string) => string) => {
  const { t } = useTranslation()
  return useCallback((name) => (isKnown(name) ? t(`people.noteLabel.${name}`) : name), [t])
}
