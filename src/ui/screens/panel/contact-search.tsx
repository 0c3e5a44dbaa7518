import { Plus } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { readQuery } from "~search/query/read-query"
import { useSearch } from "~ui/hooks/use-search"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"
import { FindLine } from "~ui/screens/search/find-line"
import { SearchNote } from "~ui/screens/search/search-note"

const row =
  "flex min-h-control w-full items-start gap-2 rounded px-2 py-1.5 text-left text-sm hover:bg-raised"

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
  const wanted = query.trim()
  const { found, index } = useSearch(query, { limit: 8, people: true })
  const marked = useMemo(() => readQuery(found?.text ?? ""), [found])
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={label}
        placeholder={t("panel.search.hint")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div aria-live="polite" className="flex flex-col">
        {found?.finds.map((find) => (
          <button key={find.id} type="button" className={row} onClick={() => onChoose(find.id)}>
            <FindLine find={find} query={marked} plain />
          </button>
        ))}
        {wanted && found?.text === wanted && found.finds.length === 0 ? (
          <p className="px-2 py-1 text-xs text-soft">{t("panel.search.none")}</p>
        ) : (
          <SearchNote wanted={wanted} found={found} index={index} />
        )}
        {wanted && onNew && (
          <button type="button" className={row} onClick={() => onNew(wanted)}>
            <Icon of={Plus} className="text-soft" />
            <span className="min-w-0 truncate">{t("panel.search.add", { name: wanted })}</span>
          </button>
        )}
      </div>
    </div>
  )
}
