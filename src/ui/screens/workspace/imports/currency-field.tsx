import { useTranslation } from "react-i18next"
import { TextField } from "~ui/parts/text-field"
import type { FileCurrency } from "./use-file-currency"

export const CurrencyField = ({ of: { typed, type, known } }: { of: FileCurrency }) => {
  const { t } = useTranslation()
  return (
    <TextField
      label={t("imports.currency")}
      value={typed}
      maxLength={3}
      {...(!known && { error: t("imports.why.bad-currency", { text: typed }) })}
      onChange={({ target }) => type(target.value)}
    />
  )
}
