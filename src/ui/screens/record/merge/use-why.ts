import { useTranslation } from "react-i18next"
import type { Likeness } from "~parse/likeness"

/** Says by what two customers look alike: "same phone, same name". */
export const useWhy = (): ((by: readonly Likeness[]) => string) => {
  const { t } = useTranslation()
  return (by) => by.map((it) => t(`merge.by.${it}`)).join(t("merge.listed"))
}
