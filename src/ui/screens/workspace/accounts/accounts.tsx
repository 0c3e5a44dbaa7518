import { CircleUser } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useAccounts } from "~ui/hooks/use-accounts"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { Skeleton } from "~ui/parts/skeleton"
import { Page } from "../page"
import { goTo } from "../use-route"
import { AccountRow } from "./account-row"
import { AddAccount } from "./add-account"

/** The seller's own log-ins over all tabs and outside the browser: where somebody waits longest. */
export const Accounts = () => {
  const { t } = useTranslation()
  const rows = useAccounts()
  return (
    <Page title={t("accounts.title")} intro={t("accounts.intro")}>
      {!rows && <Skeleton />}
      {rows?.length === 0 && (
        <EmptyState icon={CircleUser} title={t("accounts.empty")}>
          <Button tone="do" onClick={() => goTo("sites")}>
            {t("accounts.toSites")}
          </Button>
        </EmptyState>
      )}
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
