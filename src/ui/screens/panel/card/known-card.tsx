import { useTranslation } from "react-i18next"
import { useCustomer } from "~ui/hooks/use-customer"
import { byUrgency } from "~model/due"
import type { Insert } from "~ui/hooks/use-insert"
import { useNow } from "~ui/hooks/use-now"
import { useOffers } from "~ui/hooks/use-offers"
import type { Person } from "~ui/hooks/use-person"
import { useQuotes } from "~ui/hooks/use-quotes"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { TakeDetails } from "~ui/screens/record/details/take-details"
import { FollowUps } from "~ui/screens/record/follow-ups/follow-up-list"
import { DuplicateLine } from "~ui/screens/record/merge/duplicate-line"
import { OffersOf } from "~ui/screens/record/offers/offers"
import { QuotesOf } from "~ui/screens/record/timeline/quotes"
import { Timeline } from "~ui/screens/record/timeline/timeline"
import { StageSelect } from "~ui/screens/record/stage-select"
import { TagEditor } from "~ui/screens/record/tag-editor"
import { CardHead } from "./card-head"
import { Details } from "./details"
import { JumpButton } from "./jump-button"
import { NoteBox } from "./note-box"
import { Orders } from "./orders"

/** The card of a customer. `onLeave` where the seller chose them by hand: back to the page. */
export const KnownCard = ({
  person,
  insert,
  onJump,
  onLeave
}: {
  person: Extract<Person, { who: "known" }>
  insert: Insert
  onJump: () => void
  onLeave?: () => void
}) => {
  const { t } = useTranslation()
  const { contact } = person
  const now = useNow()
  const customer = useCustomer(contact.id)
  const followUps = person.followUps.toSorted(byUrgency(now))
  const offers = useOffers(contact)
  const quotes = useQuotes(contact.id)
  return (
    <article aria-label={contact.name}>
      {onLeave && (
        <p className="flex items-center gap-2 border-b bg-raised px-3 py-1 text-xs text-soft">
          <span className="min-w-0 grow">{t("panel.card.chosen")}</span>
          <Button dense tone="quiet" onClick={onLeave}>
            {t("panel.card.unchoose")}
          </Button>
        </p>
      )}
      <div className="flex flex-col gap-1 px-3 pb-3 pt-2">
        <CardHead contact={contact} />
        <TagEditor contact={contact} />
        <div className="flex flex-wrap items-center gap-2">
          <StageSelect contact={contact} />
          <JumpButton person={person} customer={customer} onJump={onJump} />
        </div>
      </div>
      {/* Each piece comes once all above it is there: what is pointed at never moves away. */}
      <FollowUps contact={contact} open={followUps} now={now} />
      <div className="border-y bg-surface px-3 py-2">
        <NoteBox person={person} name={contact.name} />
        <TakeDetails
          key={contact.id}
          contact={contact}
          beside={person.by === "choice" ? null : person.sighting}
        />
      </div>
      {customer && offers && quotes ? (
        <>
          <Orders orders={customer.orders} insert={insert} person={person} />
          <OffersOf contact={contact} view={offers} insert={insert} />
          <QuotesOf told={quotes} insert={insert} />
          <Details contact={contact} identities={customer.identities} />
          <section aria-label={t("timeline.title")} className="px-3 pb-3">
            <h2 className="sr-only">{t("timeline.title")}</h2>
            <Timeline contactId={contact.id} />
          </section>
        </>
      ) : (
        <Skeleton lines={4} />
      )}
      {/* Found only after everybody was compared: over the foot of the card, where it moves nothing. */}
      <DuplicateLine contact={contact} className="sticky bottom-0 z-10 border-t bg-canvas px-3" />
    </article>
  )
}
