import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import type { TabView } from "~ui/hooks/use-tab"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { CartWay } from "./cart-way"
import { ChatWithMe } from "./chat-with-me"
import { ShareThis } from "./share-this"
import { useSubject } from "./use-subject"

/** The three ways to share: pass something on, have people write to the seller, fill a cart. */
export const Share = ({
  view,
  person,
  insert
}: {
  view: TabView | null | undefined
  person: Person | undefined
  insert: Insert
}) => {
  const { t } = useTranslation()
  const [way, setWay] = useState("share")
  // Here, so that it is still there when the seller comes back from another way.
  const [words, setWords] = useState("")
  const [marked, setMarked] = useState("")
  const subject = useSubject(view, person)
  const ways = (["share", "chat", "cart"] as const).map((value) => ({
    value,
    label: t(`share.ways.${value}`)
  }))
  return (
    <Tabs value={way} onChange={setWay}>
      <TabBar
        above
        label={t("share.ways.label")}
        items={ways}
        className="sticky top-0 z-10 border-b bg-canvas"
      />
      <TabPage value="share" className="flex flex-col gap-3 p-3 data-[state=inactive]:hidden">
        <ShareThis
          subject={subject}
          person={person}
          insert={insert}
          words={words}
          onWords={setWords}
          marked={marked}
          onMarked={setMarked}
        />
      </TabPage>
      <TabPage value="chat" className="flex flex-col gap-3 p-3 data-[state=inactive]:hidden">
        <ChatWithMe
          title={subject.title}
          {...((person?.who === "known" || person?.who === "new") && {
            onInsert: (id, name) => void insert({ what: "kept-link", id, variantId: null }, name)
          })}
        />
      </TabPage>
      <TabPage value="cart" className="flex flex-col gap-3 p-3 data-[state=inactive]:hidden">
        <CartWay subject={subject} contact={person?.who === "known" ? person.contact : null} />
      </TabPage>
    </Tabs>
  )
}
