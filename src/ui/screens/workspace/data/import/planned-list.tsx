import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Desk } from "~jobs/people/desk"
import { type ImportStep, type Planned, whats } from "~jobs/people/desk-protocol"
import { OutcomeRows } from "../../imports/outcome-list"
import { Fetched } from "./fetched"
import { stepLine } from "./step-lines"

/** What would become of each row of a plan; of the rows in sight alone it is fetched who they are. */
export const PlannedList = ({ desk, planned: { what } }: { desk: Desk; planned: Planned }) => {
  const { t, i18n } = useTranslation()
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
        return step ? stepLine(t, i18n.language, step) : null
      }}
      onMissing={fetched.want}
    />
  )
}
