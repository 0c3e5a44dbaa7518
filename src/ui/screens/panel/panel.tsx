import { CalendarDays, IdCard, Search, Share2 } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { jumpFromTab } from "~jobs/jump"
import { goOn } from "~jobs/run-queue"
import { useBackupLine } from "~ui/hooks/use-backup-line"
import { useDue } from "~ui/hooks/use-due"
import { useInsert } from "~ui/hooks/use-insert"
import { useJumpKey } from "~ui/hooks/use-jump-key"
import { useKeptFocus } from "~ui/hooks/use-kept-focus"
import { useParts } from "~ui/hooks/use-parts"
import { usePerson } from "~ui/hooks/use-person"
import { useReading } from "~ui/hooks/use-reading"
import { useSearchKey } from "~ui/hooks/use-search-key"
import { useTab } from "~ui/hooks/use-tab"
import { useToday } from "~ui/hooks/use-today"
import { Skeleton } from "~ui/parts/skeleton"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { PanelBar } from "./bar/panel-bar"
import { CardTab } from "./card/card-tab"
import { Header } from "./header"
import { HeldLine } from "./held-line"
import { JourneyLine } from "./journey-line"
import { LookUp } from "./look-up/look-up"
import { PartsLine } from "./parts-line"
import { NotWrittenLine } from "./not-written-line"
import { QueueStrip } from "./queue/queue-strip"
import { Share } from "./share/share"
import { TeachFirst } from "./teach/teach-first"
import { Today } from "./today/today"
import { useChosen } from "./use-chosen"
import { useTabKeys } from "./use-tab-keys"

/** The side panel: who is on the page beside it, and everything to do for them. */
export const Panel = () => {
  const { t } = useTranslation()
  const view = useTab()
  useReading(view)
  useKeptFocus()
  const [chosen, choose] = useChosen(view)
  const person = usePerson(view, chosen)
  const today = useToday()
  const due = useDue()
  const backup = useBackupLine()
  const { insert, notWritten, held, forget } = useInsert(view, person)
  const parts = useParts(view, person)
  const [tab, setTab] = useState("card")
  // What is typed there is still there after a look at the card.
  const [shared, setShared] = useState(false)
  if (tab === "share" && !shared) setShared(true)
  const tabId = view?.tabId
  const shown = person?.who === "known" && person.by === "choice" ? person.contact.id : ""
  const jump = useCallback(
    () => (tabId === undefined ? undefined : void jumpFromTab(tabId, shown)),
    [tabId, shown]
  )
  // A queue that runs takes the key for itself, as on the page.
  const goOnOrJump = useCallback(
    () => void (tabId === undefined || goOn(tabId).then((went) => went || jump())),
    [tabId, jump]
  )
  useJumpKey(goOnOrJump)
  const tabs = [
    { value: "card", label: t("panel.tabs.card"), icon: IdCard },
    { value: "look-up", label: t("panel.tabs.lookUp"), icon: Search },
    { value: "share", label: t("panel.tabs.share"), icon: Share2 },
    {
      value: "today",
      label: t("panel.tabs.today"),
      icon: CalendarDays,
      count: (due?.due.length ?? 0) + (backup ? 1 : 0)
    }
  ]
  useTabKeys(tabs, setTab)
  const [asked, setAsked] = useState(0)
  useSearchKey(
    useCallback(() => {
      setTab("look-up")
      setAsked((it) => it + 1)
    }, [])
  )
  const show = (contactId: string) => {
    choose(contactId)
    setTab("card")
  }
  const page = "min-h-0 grow overflow-y-auto data-[state=inactive]:hidden"
  return (
    <Tabs
      value={tab}
      onChange={setTab}
      className="above-bar flex h-screen flex-col overflow-hidden"
    >
      <Header view={view} />
      {notWritten && <NotWrittenLine {...notWritten} onClose={forget} />}
      {held && <HeldLine held={held} onClose={forget} />}
      <PartsLine parts={parts} />
      <JourneyLine key={`journey ${tabId}`} tabId={tabId} person={person} />
      <QueueStrip tabId={tabId} person={person} />
      <main className="flex min-h-0 grow flex-col">
        <h1 className="sr-only">{t("common.appName")}</h1>
        <TabPage value="card" className={page}>
          <TeachFirst view={view}>
            {view === undefined || !person ? (
              <Skeleton lines={6} />
            ) : (
              <CardTab
                key={view?.tabId}
                view={view}
                person={person}
                insert={insert}
                onChoose={choose}
                onJump={jump}
              />
            )}
          </TeachFirst>
        </TabPage>
        <TabPage value="look-up" className={page}>
          <LookUp
            view={view}
            onScreen={person?.who === "known" ? person.contact.id : ""}
            asked={asked}
            insert={insert}
            onContact={show}
          />
        </TabPage>
        <TabPage value="share" className={page} kept={shared}>
          <Share view={view} person={person} insert={insert} />
        </TabPage>
        <TabPage value="today" className={page}>
          <Today due={due} today={today} backup={backup} onContact={show} />
        </TabPage>
        <PanelBar tabId={tabId} person={person} insert={insert} onType={forget} onContact={show} />
        <TabBar label={t("panel.tabs.label")} items={tabs} className="shrink-0 border-t" />
      </main>
    </Tabs>
  )
}
