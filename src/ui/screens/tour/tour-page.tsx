import type { ReactNode } from "react"
import type { TourStep } from "~jobs/tour/steps"
import { isPractice } from "~jobs/tour/steps"
import { usePractice } from "~ui/hooks/use-practice"
import { type Tour, useTour } from "~ui/hooks/use-tour"
import { addTourWords } from "~ui/i18n/tour-words"
import { ChooseSites } from "./set-up/choose-sites"
import { Done } from "./set-up/done"
import { KeepSafe } from "./set-up/keep-safe"
import { BringCustomers } from "./set-up/bring-customers"
import { Tidy } from "./set-up/tidy"
import { PracticePage } from "./practice-page"
import { Welcome } from "./welcome"

type Page = Exclude<
  TourStep,
  "welcome" | "meet" | "note" | "insert" | "send" | "order" | "link" | "promise"
>

const pages: Record<Page, (props: { tour: Tour }) => ReactNode> = {
  tidy: Tidy,
  sites: ChooseSites,
  import: BringCustomers,
  backup: KeepSafe,
  done: Done
}

/** The tour: the practice, then the seller's own sites and records. */
export const TourPage = () => {
  // Before any of its words is asked for; added once.
  addTourWords()
  const { practice, say } = usePractice()
  const tour = useTour(practice)
  const { step } = tour
  if (!step || !practice) return null
  if (step === "welcome") return <Welcome tour={tour} />
  if (isPractice(step))
    return <PracticePage tour={tour} step={step} practice={practice} say={say} />
  const Page = pages[step]
  return <Page tour={tour} />
}
