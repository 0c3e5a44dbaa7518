import { useState } from "react"
import { useTranslation } from "react-i18next"
import { markDistinct } from "~jobs/find-duplicates"
import type { Contact } from "~model/contact"
import { useDuplicates } from "~ui/hooks/use-duplicates"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { MergeDialog } from "./merge-dialog"
import { useWhy } from "./use-why"

/** Perhaps the same person twice: one quiet line about the surest. Nothing is merged unasked. */
export const DuplicateLine = ({
  contact,
  className: at = ""
}: {
  contact: Contact
  className?: string
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const why = useWhy()
  const [likely] = useDuplicates(contact.id)
  const [compared, setCompared] = useState<string | null>(null)
  return (
    <>
      {likely && (
        <div className={`${at} flex flex-wrap items-center gap-x-2 gap-y-1 py-1 text-xs text-soft`}>
          <p className="line-clamp-3 min-w-40 grow basis-0 break-words">
            {t("merge.perhapsJoin", { name: likely.contact.name, why: why(likely.by) })}
          </p>
          <span className="flex gap-1">
            <Button dense onClick={() => setCompared(likely.contact.id)}>
              {t("merge.compare")}
            </Button>
            <Button
              dense
              tone="quiet"
              onClick={async () => done(await markDistinct(contact.id, likely.contact.id))}
            >
              {t("merge.notSame")}
            </Button>
          </span>
        </div>
      )}
      {compared && (
        <MergeDialog contact={contact} otherId={compared} onClose={() => setCompared(null)} />
      )}
    </>
  )
}
