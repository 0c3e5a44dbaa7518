import { useTranslation } from "react-i18next"
import { binSheet } from "~jobs/sheets"
import { useSheet } from "~ui/hooks/use-sheet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { EmptyState } from "~ui/parts/empty-state"
import { Skeleton } from "~ui/parts/skeleton"
import { FormHead } from "../form-head"
import { goTo } from "../use-route"
import { SheetActions } from "./sheet-actions"
import { SheetDifferences } from "./sheet-differences"
import { SheetLines } from "./sheet-lines"
import { SheetPaste } from "./sheet-paste"
import { SheetTally } from "./sheet-tally"
import { SheetUnpaid } from "./sheet-unpaid"

/** One sheet: what to look at first, the orders to make, what it comes to, who has not paid. */
export const SheetRecord = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const view = useSheet(id)
  if (view === undefined) return <Skeleton />
  if (view === null) return <EmptyState title={t("workspace.gone")} />
  const bin = async () => {
    if (done(await binSheet(id))) goTo("sheets")
  }
  return (
    <article aria-label={view.sheet.title} className="flex max-w-5xl flex-col gap-4 p-4 pb-20">
      <FormHead title={view.sheet.title} onBin={() => void bin()} />
      <SheetActions view={view} />
      <SheetDifferences view={view} />
      <SheetLines view={view} />
      <SheetTally view={view} />
      <SheetUnpaid view={view} />
      <SheetPaste sheet={view.sheet} />
    </article>
  )
}
