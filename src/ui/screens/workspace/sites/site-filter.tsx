import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { TextField } from "~ui/parts/text-field"
import { useFilterKey } from "../use-filter-key"

/** A word that narrows every list of the room. */
export const SiteFilter = ({
  wanted,
  onChange
}: {
  wanted: string
  onChange: (wanted: string) => void
}) => {
  const { t } = useTranslation()
  const filter = useRef<HTMLInputElement>(null)
  useFilterKey(filter)
  return (
    <TextField
      ref={filter}
      type="search"
      label={t("workspace.sites.filter")}
      hideLabel
      placeholder={t("workspace.sites.filter")}
      value={wanted}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
