import { useState } from "react"
import { useTranslation } from "react-i18next"
import { mostCustomers } from "~formats/hand-over/pack-body"
import { binAll } from "~jobs/bulk-edit"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { SelectionBar } from "~ui/parts/selection-bar"
import { useToast } from "~ui/parts/toaster"
import { goTo } from "../use-route"
import { BulkDialog, type BulkWhat } from "./bulk-dialog"

const asked = ["addTag", "removeTag", "stage", "field"] as const

/** What is done with all customers that are selected, each as one change. */
export const BulkBar = ({
  chosen,
  all,
  onAll,
  onClear,
  onQueue
}: {
  chosen: readonly Contact[]
  /** How many there are to select. */
  all: number
  onAll: () => void
  onClear: () => void
  onQueue?: (ids: string[]) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const toast = useToast()
  const [what, setWhat] = useState<BulkWhat | null>(null)
  const ids = chosen.map((it) => it.id)
  // They stand in the address, which has an end too.
  const handOver = () =>
    ids.length > mostCustomers
      ? toast({ text: t("handOver.give.faults.too-many"), tone: "danger" })
      : goTo("data", `handover/${ids.join(",")}`)
  return (
    <>
      <SelectionBar
        label={t("segments.bulk.bar")}
        count={chosen.length}
        all={all}
        onAll={onAll}
        onClear={onClear}
        onBin={async () => {
          if (done(await binAll(ids))) onClear()
        }}
      >
        {asked.map((it) => (
          <Button key={it} dense onClick={() => setWhat(it)}>
            {t(`segments.bulk.${it}`)}
          </Button>
        ))}
        {onQueue && (
          <Button dense onClick={() => onQueue(ids)}>
            {t("segments.bulk.queue")}
          </Button>
        )}
        <Button dense onClick={handOver}>
          {t("handOver.bulk")}
        </Button>
      </SelectionBar>
      {what && <BulkDialog what={what} chosen={chosen} onClose={() => setWhat(null)} />}
    </>
  )
}
