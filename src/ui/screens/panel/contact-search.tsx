import { Plus, UserRound } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useContactsFor } from "~ui/hooks/use-labels"
import { Icon } from "~ui/parts/icon"
import { PersonName } from "~ui/parts/person-name"
import { TextField } from "~ui/parts/text-field"

const row =
  "flex min-h-control w-full items-center gap-2 rounded px-2 text-left text-sm hover:bg-raised"

/** Finds a customer by name, phone, e-mail or tag; with `onNew`, also makes one. */
export const ContactSearch = ({
  label,
  onChoose,
  onNew
}: {
  label: string
  onChoose: (contactId: string) => void
  onNew?: (name: string) => void
}) => {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const found = useContactsFor(query)
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={label}
        placeholder={t("panel.search.hint")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div aria-live="polite" className="flex flex-col">
        {found?.map(({ id, title, hint }) => (
          <button key={id} type="button" className={row} onClick={() => onChoose(id)}>
            <Icon of={UserRound} className="text-soft" />
            <PersonName name={title} className="grow" />
            <bdi className="max-w-24 truncate text-xs text-soft">{hint}</bdi>
          </button>
        ))}
        {query.trim() && found?.length === 0 && (
          <p className="px-2 py-1 text-xs text-soft">{t("panel.search.none")}</p>
        )}
        {query.trim() && onNew && (
          <button type="button" className={row} onClick={() => onNew(query.trim())}>
            <Icon of={Plus} className="text-soft" />
            <span className="min-w-0 truncate">
              {t("panel.search.add", { name: query.trim() })}
            </span>
          </button>
        )}
      </div>
    </div>
  )
}
