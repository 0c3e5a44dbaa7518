import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PersonId } from "~jobs/tour/practice-people"
import type { PracticeStep } from "~jobs/tour/steps"
import type { Practice } from "~jobs/tour/tour-state"
import { useCompanion } from "~ui/hooks/use-companion"
import type { Tour } from "~ui/hooks/use-tour"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { MessageCircle, Store } from "lucide-react"
import { Chat } from "./chat/chat"
import { PanelFrame } from "./panel-frame"
import { Shop } from "./shop"
import { StepStrip } from "./step-strip"

/** A practice chat and shop, with the real panel beside them and what to do next above. */
export const PracticePage = ({
  tour,
  step,
  practice,
  say
}: {
  tour: Tour
  step: PracticeStep
  practice: Practice
  say: (chat: PersonId, text: string) => Promise<void>
}) => {
  const { t } = useTranslation("tour")
  useCompanion()
  const [shown, show] = useState("chat")
  const tabs = [
    { value: "chat", label: t("chat.chat"), icon: MessageCircle },
    { value: "shop", label: t("chat.shop"), icon: Store, count: practice.visits.length }
  ]
  const page = "min-h-0 grow data-[state=inactive]:hidden"
  return (
    <div className="flex min-h-full flex-col min-[900px]:h-full">
      <StepStrip tour={tour} step={step} />
      <main className="grid min-h-0 grow grid-cols-1 gap-3 p-3 min-[900px]:grid-cols-[minmax(0,1fr)_360px]">
        <section
          aria-label={t("chat.window")}
          data-practice
          className="flex h-[560px] min-h-0 min-w-0 flex-col overflow-hidden rounded-lg border bg-surface min-[900px]:h-auto"
        >
          <Tabs value={shown} onChange={show} className="flex min-h-0 grow flex-col">
            <TabBar label={t("chat.tabs")} items={tabs} above className="shrink-0 border-b" />
            <TabPage value="chat" kept className={`flex ${page}`}>
              <Chat practice={practice} say={say} shown={shown === "chat"} />
            </TabPage>
            <TabPage value="shop" className={`overflow-y-auto ${page}`}>
              <Shop practice={practice} />
            </TabPage>
          </Tabs>
        </section>
        <PanelFrame />
      </main>
    </div>
  )
}
