import { useTranslation } from "react-i18next"
import { unmergeContact } from "~jobs/unmerge-contacts"
import type { Contact } from "~model/contact"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { PersonName } from "~ui/parts/person-name"
import { useToast } from "~ui/parts/toaster"

/** The cards that were merged into one, each to be taken apart again. */
export const TakeApart = ({
  merged,
  onClose
}: {
  merged: readonly Contact[]
  onClose: () => void
}) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  const apart = async ({ id, name }: Contact) => {
    const done = await unmergeContact(id)
    if (!done.ok) toast({ text: t(`refusals.job.${done.why}`), tone: "danger" })
    else if (done.kept > 0) toast({ text: t("merge.apartKept", { name, count: done.kept }) })
    else toast({ text: t("merge.apartDone", { name }) })
    if (merged.length < 2) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("merge.apartTitle")}
      description={t("merge.apartIntro")}
    >
      <ul className="flex flex-col">
        {merged.map((it) => (
          <li key={it.id} className="flex items-center gap-2 border-t py-1 text-sm">
            <span className="flex min-w-0 grow flex-col">
              <PersonName name={it.name} className="font-semibold" />
              <span className="text-xs text-soft">
                {t("merge.mergedOn", { day: day.format(it.deletedAt ?? it.createdAt) })}
              </span>
            </span>
            <Button aria-label={`${t("merge.apart")}: ${it.name}`} onClick={() => void apart(it)}>
              {t("merge.apart")}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
