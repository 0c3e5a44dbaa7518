import { Combine, Split } from "lucide-react"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { useMerged } from "~ui/hooks/use-merged"
import type { MenuItem } from "~ui/parts/menu"
import { MergeWith } from "./merge-with"
import { TakeApart } from "./take-apart"

/** What the menu of a customer offers of merging, and the dialog that one of it opened. */
export const useMergeMenu = (contact: Contact): { items: MenuItem[]; dialog: ReactNode } => {
  const { t } = useTranslation()
  const merged = useMerged(contact.id)
  const [open, setOpen] = useState<"merge" | "apart" | null>(null)
  const close = () => setOpen(null)
  const items: MenuItem[] = [
    { label: t("merge.mergeWith"), icon: Combine, onChoose: () => setOpen("merge") }
  ]
  if (merged.length > 0)
    items.push({ label: t("merge.takeApart"), icon: Split, onChoose: () => setOpen("apart") })
  return {
    items,
    dialog: (
      <>
        {open === "merge" && <MergeWith contact={contact} onClose={close} />}
        {open === "apart" && <TakeApart merged={merged} onClose={close} />}
      </>
    )
  }
}
