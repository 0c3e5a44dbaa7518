import {
  ArchiveX,
  Copy,
  FileLock2,
  MoreHorizontal,
  SquareArrowOutUpRight,
  Users
} from "lucide-react"
import { useTranslation } from "react-i18next"
import { binContact, editContact } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { useCopy } from "~ui/hooks/use-copy"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { Menu } from "~ui/parts/menu"
import { useMergeMenu } from "~ui/screens/record/merge/use-merge-menu"
import { Editable } from "./editable"

/** The name, edited where it stands, and what else can be done with the customer. */
export const CardHead = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const openWorkspace = useOpenWorkspace()
  const merging = useMergeMenu(contact)
  return (
    <div className="flex items-start gap-1">
      {contact.group && (
        <span className="pt-2 text-soft" title={t("common.group")}>
          <Icon of={Users} />
          <span className="sr-only">{t("common.group")}</span>
        </span>
      )}
      <Editable
        label={t("common.name")}
        value={contact.name}
        className="line-clamp-2 text-lg font-semibold"
        onSave={async (name) => done(await editContact(contact.id, { name: name.trim() }))}
      />
      <Menu
        trigger={
          <IconButton className="-mr-2" label={t("common.moreActions")} icon={MoreHorizontal} />
        }
        items={[
          {
            label: t("panel.card.copyName"),
            icon: Copy,
            onChoose: () => void copy(contact.name)
          },
          {
            label: t("panel.card.openInWorkspace"),
            icon: SquareArrowOutUpRight,
            onChoose: () => openWorkspace(`customers/${contact.id}`)
          },
          ...merging.items,
          {
            label: t("handOver.menu"),
            icon: FileLock2,
            onChoose: () => openWorkspace(`data/handover/${contact.id}`)
          },
          {
            label: t("common.delete"),
            icon: ArchiveX,
            danger: true,
            onChoose: async () => void done(await binContact(contact.id))
          }
        ]}
      />
      {merging.dialog}
    </div>
  )
}
