import { useTranslation } from "react-i18next"
import type { BoardRow } from "~jobs/accounts-board"
import { useAccounts } from "~ui/hooks/use-accounts"
import { useShowTab } from "~ui/hooks/use-show-tab"
import { Waits } from "./waits"

/** Accounts where somebody waits, in few lines; a click brings the tab to the front. */
export const AccountsList = () => <AccountsWaiting accounts={useAccounts() ?? []} />

/** The same, of what was read already. */
export const AccountsWaiting = ({ accounts }: { accounts: readonly BoardRow[] }) => {
  const { t } = useTranslation()
  const show = useShowTab()
  const waiting = accounts.filter((it) => it.unread > 0)
  if (waiting.length === 0) return null
  return (
    <section aria-label={t("accounts.title")}>
      <h2 className="px-3 pt-3 text-xs text-soft">{t("accounts.title")}</h2>
      <ul>
        {waiting.map((row) => {
          const { tab } = row
          const words = (
            <>
              <span className="min-w-0 truncate">
                {row.siteName} <bdi className="text-soft">{row.name}</bdi>
              </span>
              <Waits row={row} />
            </>
          )
          return (
            <li key={row.key} className="border-b text-sm">
              {tab ? (
                <button
                  type="button"
                  className="flex w-full flex-col px-3 py-1.5 text-left hover:bg-raised"
                  onClick={() => show(tab.id)}
                >
                  {words}
                </button>
              ) : (
                <div className="flex flex-col px-3 py-1.5">{words}</div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
