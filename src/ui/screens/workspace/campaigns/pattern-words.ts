import { useTranslation } from "react-i18next"
import { readPattern } from "~model/naming"

/** What is wrong with a pattern of names and where; "" for nothing. */
export const usePatternFault = (): ((pattern: string) => string) => {
  const { t } = useTranslation()
  return (pattern) => {
    const read = readPattern(pattern)
    if (read.ok) return ""
    const { why, name, column } = read.fault
    return t(`campaigns.pattern.${why}`, { name, column })
  }
}
