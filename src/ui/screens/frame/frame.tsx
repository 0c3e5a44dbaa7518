import { type ReactNode, useEffect } from "react"
import { useDatabase } from "~ui/hooks/use-database"
import { useFailureToast } from "~ui/hooks/use-failure-toast"
import { useLanguage } from "~ui/hooks/use-language"
import { useSettings } from "~ui/hooks/use-settings"
import { useTellReminders } from "~ui/hooks/use-tell-reminders"
import { useUndoKey } from "~ui/hooks/use-undo-key"
import { ErrorBoundary } from "~ui/parts/error-boundary"
import { keepTheme, keptTheme } from "~ui/parts/theme"
import { InDirection } from "./in-direction"
import { Toaster } from "~ui/parts/toaster"
import { ReceiptHost } from "~ui/screens/record/consent/receipt-host"
import { KeyMap } from "../keys/key-map"
import { DatabaseClosed } from "./database-closed"
import { Outdated } from "./outdated"
import { WhileMissing } from "./while-missing"

const Always = () => {
  useUndoKey()
  useFailureToast()
  useTellReminders()
  return null
}

const WithRecords = ({ children }: { children: ReactNode }) => {
  const settings = useSettings()
  const ready = useLanguage(settings ?? null)
  const theme = settings?.theme
  useEffect(() => {
    if (theme) keepTheme(theme)
  }, [theme])
  if (!ready) return null
  return (
    <ErrorBoundary>
      <InDirection>
        <Toaster>
          <Always />
          <KeyMap />
          <ReceiptHost>
            <ErrorBoundary>{children}</ErrorBoundary>
          </ReceiptHost>
        </Toaster>
      </InDirection>
    </ErrorBoundary>
  )
}

const WithoutRecords = ({ children }: { children: ReactNode }) =>
  useLanguage({ locale: null, theme: keptTheme() }) ? children : null

/** What every page stands in: records, language, theme, toasts, undo, and a net under it all. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { opened, outdated, trouble, ...decide } = useDatabase()
  if (!opened) return null
  if (!opened.ok)
    return (
      <WithoutRecords>
        <DatabaseClosed why={opened.why} detail={opened.detail} onAgain={decide.again} />
      </WithoutRecords>
    )
  return (
    <WithRecords>
      {outdated && <Outdated />}
      {trouble ? (
        <WhileMissing trouble={trouble} {...decide}>
          {children}
        </WhileMissing>
      ) : (
        children
      )}
    </WithRecords>
  )
}
