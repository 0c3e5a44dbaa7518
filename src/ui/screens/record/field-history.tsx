import { History } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { putBack } from "~jobs/field-history"
import { type FormerValue, useFieldHistory } from "~ui/hooks/use-field-history"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { TimeText } from "~ui/parts/time-text"
import { ToldLine } from "./timeline/told-line"

interface Of {
  table: "contacts" | "orders"
  id: string
}

const Former = ({ of, former }: { of: Of; former: FormerValue }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const { at, here, field, was, became, differs } = former
  return (
    <li className="flex flex-col gap-1 border-t py-2 text-sm">
      <h3 className="text-xs text-soft">
        <TimeText at={at} /> · {t(here ? "safety.history.here" : "safety.history.elsewhere")}
      </h3>
      <p className="min-w-0 break-words">
        <ToldLine told={{ table: of.table, field, of: "", old: was, new: became }} />
      </p>
      {differs && (
        <Button
          dense
          className="self-start"
          onClick={async () => done(await putBack(of.table, of.id, former))}
        >
          {t("safety.history.putBack")}
        </Button>
      )}
    </li>
  )
}

const List = ({ of }: { of: Of }) => {
  const { t } = useTranslation()
  const former = useFieldHistory(of.table, of.id)
  if (former?.length === 0) return <p className="text-sm text-soft">{t("safety.history.none")}</p>
  return (
    <ol className="flex flex-col">
      {former?.map((it) => (
        <Former key={`${it.id} ${it.field}`} of={of} former={it} />
      ))}
    </ol>
  )
}

/** What was changed in a record, when and where; each earlier value can be had back, as an edit. */
export const FieldHistory = (of: Of) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button icon={History} onClick={() => setOpen(true)}>
        {t("safety.history.title")}
      </Button>
      {open && (
        <Dialog open onOpenChange={setOpen} title={t("safety.history.title")}>
          <List of={of} />
        </Dialog>
      )}
    </div>
  )
}
