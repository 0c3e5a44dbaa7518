import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { people } from "~ui/i18n/en/people"

const known = people.noteLabel
const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name)

/** What fields are called in a note; a column of the seller's own keeps its name. */
export const useNoteLabels = (): ReadonlyMap<string, string> => {
  const { t } = useTranslation()
  return useMemo(
    () =>
      new Map(
        Object.keys(known)
          .filter(isKnown)
          .map((name) => [name, t(`people.noteLabel.${name}`)])
      ),
    [t]
  )
}
