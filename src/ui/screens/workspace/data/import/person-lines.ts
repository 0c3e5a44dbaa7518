import type { TFunction } from "i18next"
import type { PartFault } from "~formats/people/check-person"
import { columnLetter } from "~formats/table"
import type { PersonStep } from "~jobs/people/plan-people"
import type { OutcomeLine } from "../../imports/outcome-list"

const sayFault = (t: TFunction, { row, column, part, why, text }: PartFault): string => {
  const said = { part: t(`people.part.${part}`), row, why: t(`people.why.${why}`, { text }) }
  return column < 0
    ? t("people.inRow", said)
    : t("people.inCell", { ...said, column: columnLetter(column) })
}

const sayFaults = (t: TFunction, faults: readonly PartFault[]): string => {
  const [first] = faults
  if (!first) return ""
  const rest = faults.length > 1 ? `, ${t("imports.more", { count: faults.length - 1 })}` : ""
  return sayFault(t, first) + rest
}

const saysOf = (t: TFunction, step: PersonStep): string => {
  if (step.what === "refused") return sayFaults(t, step.faults)
  if (step.what === "repeated")
    return t("people.again", { first: step.first, by: t(`people.by.${step.by}`) })
  const left = sayFaults(t, step.left)
  if (step.what === "new") {
    const { beside } = step
    const named = beside && { ...beside, by: t(`people.by.${beside.by}`) }
    return [beside && t(`people.beside.${beside.why}`, { ...named }), left]
      .filter(Boolean)
      .join(". ")
  }
  const key = step.what === "merged" ? "merges" : "isSo"
  const said = t(`people.${key}`, { name: step.into, by: t(`people.by.${step.by}`) })
  return [said, left].filter(Boolean).join(". ")
}

/** What would become of somebody, in words. */
export const personLine = (t: TFunction, step: PersonStep): OutcomeLine => ({
  row: step.row,
  what: step.what,
  title: step.name,
  aside: "aside" in step ? step.aside : "",
  says: saysOf(t, step)
})
