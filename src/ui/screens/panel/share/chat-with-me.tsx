import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSettings } from "~ui/hooks/use-settings"
import { Skeleton } from "~ui/parts/skeleton"
import { ChatAccounts } from "~ui/screens/record/chat-accounts/chat-accounts"
import { ChatLink } from "./chat-link"

/** Links by which customers write to the seller, from accounts of the seller's own. */
export const ChatWithMe = ({
  title,
  onInsert
}: {
  title: string
  /** Inserts a link that was kept, by its id; left out where nobody is there to be written to. */
  onInsert?: (id: string, name: string) => void
}) => {
  const { t } = useTranslation()
  const accounts = useSettings()?.chatAccounts
  const [chosen, setChosen] = useState("")
  if (!accounts) return <Skeleton lines={3} />
  const account = accounts.find((it) => it.id === chosen) ?? accounts[0]
  return (
    <>
      <p className="text-xs text-soft">{t("share.chat.hint")}</p>
      <ChatAccounts accounts={accounts} chosen={account?.id ?? ""} onChoose={setChosen} />
      {account && (
        <ChatLink
          key={account.id}
          account={account}
          title={title}
          {...(onInsert && { onInsert })}
        />
      )}
    </>
  )
}
