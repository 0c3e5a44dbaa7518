import { useCallback, useState } from "react"
import type { Desk } from "~jobs/people/desk"
import { type ImportStep, type Planned, whats } from "~jobs/people/desk-protocol"
import { type OutcomeLine, OutcomeRows } from "../../imports/outcome-list"
import { Fetched } from "./fetched"

/** What would become of each row of a plan; of the rows in sight alone it is fetched who they are. */
export const PlannedList = ({
  desk,
  planned,
  lineOf
}: {
  desk: Desk
  planned: Planned
  lineOf: (step: ImportStep) => OutcomeLine
}) => {
  const { what } = planned
  const [steps, setSteps] = useState<ReadonlyMap<number, ImportStep>>(new Map())
  const [fetched] = useState(
    () =>
      new Fetched(
        (at) => desk.steps(at),
        (more) => setSteps((before) => new Map([...before, ...more]))
      )
  )
  return (
    <OutcomeRows
      count={what.length}
      what={useCallback((at) => whats[what[at] ?? 0] ?? "new", [what])}
      lineAt={(at) => {
        const step = steps.get(at)
        return step ? lineOf(step) : null
      }}
      onMissing={fetched.want}
    />
  )
}
