import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import type { TabView } from "~ui/hooks/use-tab"
import { CaptureCard } from "../capture/capture-card"
import { ListOnPage } from "../from-page/list-on-page"
import { OrderOnPage } from "../from-page/order-on-page"
import { AskWho } from "./ask-who"
import { KnownCard } from "./known-card"
import { NewCard } from "./new-card"
import { NobodyCard } from "./nobody-card"

interface CardTabProps {
  view: TabView | null
  person: Person
  insert: Insert
  onChoose: (contactId: string) => void
  onJump: () => void
}

/** The card of whoever is on the page; on a product page, what may be kept of it. */
export const CardTab = (props: CardTabProps) => {
  const { view, person, onChoose } = props
  return (
    <>
      {view && <OrderOnPage view={view} person={person} onChoose={onChoose} />}
      {view && <ListOnPage key={view.url} sighting={person.sighting} url={view.url ?? ""} />}
      <Card {...props} />
    </>
  )
}

const Card = ({ view, person, insert, onChoose, onJump }: CardTabProps) => {
  const sighting = person.sighting
  const capture = sighting?.identity ? null : view?.capture
  // That a chat site shows no product is nothing to say.
  const product = capture && !("none" in capture.result && view?.siteName) ? capture : null
  switch (person.who) {
    case "known":
      return (
        <>
          {product && <CaptureCard key={product.url} capture={product} />}
          <KnownCard
            key={person.key}
            person={person}
            insert={insert}
            onJump={onJump}
            {...(person.by === "choice" && { onLeave: () => onChoose("") })}
          />
        </>
      )
    case "ask":
      return <AskWho key={person.key} person={person} onChoose={onChoose} />
    case "new":
      return <NewCard key={person.key} person={person} insert={insert} />
    case "nobody":
      return (
        <>
          {product && <CaptureCard key={product.url} capture={product} />}
          <NobodyCard
            key={person.key}
            view={view}
            hasCapture={Boolean(product)}
            onChoose={onChoose}
          />
        </>
      )
  }
}
