import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { useToast } from "~ui/parts/toaster"
import { Dialog } from "~ui/parts/dialog"
import { ContactSearch } from "~ui/screens/panel/contact-search"
import { MergeDialog } from "./merge-dialog"

/** Looks for the other card, then compares the two. */
export const MergeWith = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const { t } = useTranslation()
  const toast = useToast()
  const [other, setOther] = useState<string | null>(null)
  if (other) return <MergeDialog contact={contact} otherId={other} onClose={onClose} />
  const choose = (id: string) => {
    if (id === contact.id) toast({ text: t("refusals.job.merge-itself"), tone: "danger" })
    else setOther(id)
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("merge.title")}>
      <ContactSearch label={t("merge.searchOther")} onChoose={choose} />
    </Dialog>
  )
}
