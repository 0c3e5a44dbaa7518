import { MoreHorizontal } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { IconButton } from "~ui/parts/icon-button"
import { Menu, type MenuItem } from "~ui/parts/menu"
import { useMergeMenu } from "./use-merge-menu"

/** The menu of a record: merge with another, take apart, and what else its screen has. */
export const MergeMenu = ({ contact, more }: { contact: Contact; more: readonly MenuItem[] }) => {
  const { t } = useTranslation()
  const { items, dialog } = useMergeMenu(contact)
  return (
    <>
      <Menu
        trigger={<IconButton label={t("common.moreActions")} icon={MoreHorizontal} />}
        items={[...items, ...more]}
      />
      {dialog}
    </>
  )
}
