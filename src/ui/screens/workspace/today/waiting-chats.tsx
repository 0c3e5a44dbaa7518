import { MessageCircle } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Waiting } from "~ui/hooks/use-waiting"
import { Icon } from "~ui/parts/icon"
import { Section } from "../section"

/** Chats with conversations that wait; a line leads to its tab. */
export const WaitingChats = ({ waiting }: { waiting: readonly Waiting[] }) => {
  const { t } = useTranslation()
  if (waiting.length === 0) return null
  return (
    <Section title={t("panel.today.waiting")}>
      <ul>
        {waiting.map(({ tabId, siteName, count, show }) => (
          <li key={tabId}>
            <button
              type="button"
              className="flex min-h-control w-full items-center gap-2 text-left text-sm hover:bg-raised"
              onClick={show}
            >
              <Icon of={MessageCircle} className="text-soft" />
              <bdi className="min-w-0 grow truncate">{siteName}</bdi>
              <span className="figures text-xs text-due">{t("panel.today.unread", { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
