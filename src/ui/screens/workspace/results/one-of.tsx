import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { matches } from "~model/match"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"

/** As many as a list in a page stays quick with. */
const most = 100

/** One of many, found by words first; or none. */
export const OneOf = ({
  label,
  list,
  value,
  onChoose
}: {
  label: string
  /** `more` is looked in as well. */
  list: readonly { id: string; name: string; more: string }[]
  value: string | null
  onChoose: (id: string | null) => void
}) => {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const shown = useMemo(
    () =>
      list
        .filter((it) => it.id === value || matches(query, it.name, it.more))
        .slice(0, most)
        .map((it) => ({ value: it.id, label: it.name.slice(0, 120) })),
    [list, query, value]
  )
  const isGone = value !== null && !list.some((it) => it.id === value)
  return (
    <div className="grid items-end gap-2 sm:grid-cols-[10rem_1fr]">
      <TextField
        label={`${t("results.find")}: ${label}`}
        value={query}
        type="search"
        onChange={({ target }) => setQuery(target.value)}
      />
      <SelectField
        label={label}
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value || null)}
        options={[
          { value: "", label: t("results.none") },
          ...(isGone ? [{ value: value ?? "", label: t("results.gone") }] : []),
          ...shown
        ]}
      />
    </div>
  )
}
