import type { ReactNode } from "react"
import { useLanguage } from "~ui/hooks/use-language"
import { useAtWork, useLock } from "~ui/hooks/use-lock"
import { keptTheme } from "~ui/parts/theme"
import { LockScreen } from "./lock-screen"

const InWords = ({ locale }: { locale: string | null }) =>
  useLanguage({ locale, theme: keptTheme() }) ? <LockScreen /> : null

/**
 * In front of every page of records: while locked they are not even opened. What stood there is gone
 * from the page, not only covered; what was being typed lies in the drafts.
 */
export const LockGate = ({ children }: { children: ReactNode }) => {
  const state = useLock()
  useAtWork(state?.locked === false && state.lock !== null)
  if (!state) return null
  return state.locked ? <InWords locale={state.lock?.locale ?? null} /> : children
}
