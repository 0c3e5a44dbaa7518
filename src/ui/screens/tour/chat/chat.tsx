import { useState } from "react"
import { useTranslation } from "react-i18next"
import { MessageCircle } from "lucide-react"
import type { PersonId } from "~jobs/tour/practice-people"
import type { Practice } from "~jobs/tour/tour-state"
import { EmptyState } from "~ui/parts/empty-state"
import { ChatList } from "./chat-list"
import { Conversation } from "./conversation"

/** The practice chat: who writes, and the conversation that is open. @param shown Not behind the shop. */
export const Chat = ({
  practice,
  say,
  shown
}: {
  practice: Practice
  say: (chat: PersonId, text: string) => Promise<void>
  shown: boolean
}) => {
  const { t } = useTranslation("tour")
  const [open, setOpen] = useState<PersonId | null>(null)
  return (
    <>
      <ChatList practice={practice} open={open} onOpen={setOpen} />
      {open ? (
        <Conversation key={open} person={open} practice={practice} say={say} shown={shown} />
      ) : (
        <div className="grid grow place-items-center">
          <EmptyState icon={MessageCircle} title={t("chat.none")} />
        </div>
      )}
    </>
  )
}
