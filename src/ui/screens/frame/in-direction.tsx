import { Direction } from "radix-ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { directionOf } from "~model/direction-of"

/** Tabs, menus and the like go from left to right unless they are told how the language is written. */
export const InDirection = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  return <Direction.Provider dir={directionOf(i18n.language)}>{children}</Direction.Provider>
}
