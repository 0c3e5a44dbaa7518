import type { TFunction } from "i18next"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"

/** What rows need to speak: made once for a list, as hooks in fifty rows cost a frame. */
export interface BarWords {
  t: TFunction
  /** BCP 47. */
  locale: string
  day: Intl.DateTimeFormat
  /** When the list was first drawn. */
  now: number
}

export const useBarWords = (): BarWords => {
  const { t, i18n } = useTranslation()
  const [now] = useState(Date.now)
  const locale = i18n.language
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" })
    return { t, locale, day, now }
  }, [t, locale, now])
}
