import { UsersRound } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { PersonName } from "~ui/parts/person-name"

/** @param stage What their stage is called; "" for none. */
export const CustomerRow = ({ contact, stage }: { contact: Contact; stage: string }) => {
  const { t } = useTranslation()
  return (
    <div className="flex h-full flex-col justify-center">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <PersonName name={contact.name} className="grow font-semibold" />
        {contact.group && (
          <UsersRound size={16} className="shrink-0 text-soft" aria-label={t("common.group")} />
        )}
        <span className="shrink-0 text-xs text-soft">{stage}</span>
      </div>
      {contact.tags.length > 0 && (
        <span className="truncate text-xs text-soft" dir="auto">
          {contact.tags.join(" · ")}
        </span>
      )}
    </div>
  )
}
