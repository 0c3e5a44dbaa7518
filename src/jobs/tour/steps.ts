/** The steps on the practice chat, in their order; each is checked by what really happened. */
export const practiceSteps = ["meet", "note", "insert", "send", "order", "link", "promise"] as const
export type PracticeStep = (typeof practiceSteps)[number]

/** All of the tour: its first page, the practice, and what comes after it. */
export const tourSteps = [
  "welcome",
  ...practiceSteps,
  "tidy",
  "sites",
  "import",
  "backup",
  "done"
] as const
export type TourStep = (typeof tourSteps)[number]

export const isPractice = (step: TourStep): step is PracticeStep =>
  practiceSteps.some((it) => it === step)

/** The step `by` further on; the first and the last have none beyond them. */
export const stepFrom = (step: TourStep, by: 1 | -1): TourStep =>
  tourSteps[tourSteps.indexOf(step) + by] ?? step

/** What of the practice was done. */
export type Made = Record<PracticeStep, boolean>

/** The next step that is not done yet: what was done out of turn is not asked for again. */
export const nextUndone = (step: TourStep, made: Made): TourStep => {
  const rest = tourSteps.slice(tourSteps.indexOf(step) + 1)
  return rest.find((it) => !isPractice(it) || !made[it]) ?? "done"
}
