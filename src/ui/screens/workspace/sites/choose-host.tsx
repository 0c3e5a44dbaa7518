import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"

/** A site with one host for each country: the seller needs theirs alone. */
export const ChooseHost = ({
  name,
  origins,
  onAllow
}: {
  name: string
  origins: readonly string[]
  onAllow: (origin: string) => void
}) => {
  const { t } = useTranslation()
  const [chosen, choose] = useState("")
  const origin = origins.includes(chosen) ? chosen : (origins[0] ?? "")
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 grow">
        <SelectField
          label={t("workspace.sites.host", { name })}
          hideLabel
          value={origin}
          options={origins.map((it) => ({ value: it, label: new URL(it).hostname }))}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
      <Button
        aria-label={t("workspace.sites.allowNamed", { name })}
        onClick={() => onAllow(origin)}
      >
        {t("workspace.sites.allow")}
      </Button>
    </div>
  )
}
