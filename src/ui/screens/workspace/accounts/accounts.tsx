import { useTranslation } from "react-i18next"
import { useAccounts } from "~ui/hooks/use-accounts"
import { Skeleton } from "~ui/parts/skeleton"
import { Page } from "../page"
import { AccountRow } from "./account-row"
import { AddAccount } from "./add-account"

/** The seller's own log-ins over all tabs and outside the browser: where somebody waits longest. */
export const Accounts = () => {
  const { t } = useTranslation()
  const rows = useAccounts()
  return (
    <Page title={t("accounts.title")} intro={t("accounts.intro")}>
      {!rows && <Skeleton />}
      {rows?.length === 0 && <p className="text-sm text-soft">{t("accounts.empty")}</p>}
      {rows && rows.length > 0 && (
        <ul aria-label={t("accounts.title")}>
          {rows.map((it) => (
            <AccountRow key={it.key} row={it} />
          ))}
        </ul>
      )}
      <AddAccount />
    </Page>
  )
}
