import { useTranslation } from "react-i18next"
import type { Settings } from "~model/settings"
import { ChatAccounts } from "~ui/screens/record/chat-accounts/chat-accounts"
import { Section } from "../section"

/** Under which accounts customers may write to the seller. */
export const ChatAccountsSection = ({ accounts }: { accounts: Settings["chatAccounts"] }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("share.chat.accounts")} hint={t("share.chat.hint")}>
      <div className="max-w-xl">
        <ChatAccounts accounts={accounts} />
      </div>
    </Section>
  )
}
