import { useTranslation } from "react-i18next"
import { answers } from "~jobs/tour/practice-script"
import type { PersonId } from "~jobs/tour/practice-people"
import type { Practice } from "~jobs/tour/tour-state"

/** One message as it is shown. */
export interface Line {
  id: string
  from: "customer" | "seller"
  text: string
}

/** A conversation of the practice chat, in the language of the screens: what customers say is a script. */
export const useLines = (practice: Practice, person: PersonId): Line[] => {
  const { t } = useTranslation("tour")
  const spoken = (key: string): string => {
    const answer = answers.find((it) => it === key)
    if (!answer || (answer !== "thanks" && person !== "emma")) return key
    return answer === "thanks" ? t(`says.${person}.thanks`) : t(`says.emma.${answer}`)
  }
  return [
    { id: "hello", from: "customer", text: t(`says.${person}.hello`) },
    ...practice.said
      .filter((it) => it.chat === person)
      .map(({ from, text, at }) => ({
        id: `${from} ${at}`,
        from,
        text: from === "customer" ? spoken(text) : text
      }))
  ]
}
