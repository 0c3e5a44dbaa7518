import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import { BarShell } from "./bar-shell"

/** While the screens are locked. A passphrase is never typed on somebody else's page. */
export const BarLocked = ({ ask }: { ask: AskBackground }) => {
  const { t } = useTranslation()
  return (
    <BarShell ask={ask}>
      <div className="flex flex-col items-start gap-2 p-3 text-sm">
        <output>{t("bar.locked")}</output>
        {window.top === window.self && (
          <a className="text-do underline" href="/tabs/workspace.html" target="_blank">
            {t("bar.unlock")}
          </a>
        )}
      </div>
    </BarShell>
  )
}
