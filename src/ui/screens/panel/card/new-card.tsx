import { UserRoundCheck } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { attachIdentity } from "~jobs/attach-identity"
import type { Order } from "~model/order"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { useLikely } from "~ui/hooks/use-likely"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { PlanLine } from "~ui/screens/record/follow-ups/plan-line"
import { useWhy } from "~ui/screens/record/merge/use-why"
import { ContactSearch } from "../contact-search"
import { NoteBox } from "./note-box"
import { Orders } from "./orders"

const none: Order[] = []

/** Someone without a card: no question; the first note or order makes one. */
export const NewCard = ({
  person,
  insert
}: {
  person: Extract<Person, { who: "new" }>
  insert: Insert
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const { sighting, name } = person
  const likely = useLikely(sighting)
  const why = useWhy()
  const [attaching, setAttaching] = useState(false)
  if (!sighting) return null
  const attach = async (id: string) => void done(await attachIdentity(id, sighting))
  return (
    <article aria-label={name}>
      <div className="flex flex-col gap-1 px-3 pb-3 pt-2">
        <h2 className="line-clamp-2 break-words text-lg font-semibold" title={name}>
          <bdi>{name}</bdi>
        </h2>
        <p className="text-xs text-soft">
          {sighting.identity?.quality === "guess" ? t("panel.new.guess") : t("panel.new.hint")}
        </p>
      </div>
      {person.target && (
        <div className="px-3 pb-2">
          <PlanLine target={person.target} name={name} draftId={person.key} />
        </div>
      )}
      <div className="border-y bg-surface px-3 py-2">
        <NoteBox person={person} name={name} />
      </div>
      <Orders orders={none} insert={insert} person={person} />
      <div className="flex flex-col gap-2 p-3">
        {attaching ? (
          <ContactSearch label={t("panel.new.attachTo")} onChoose={(id) => void attach(id)} />
        ) : (
          <Button icon={UserRoundCheck} className="self-start" onClick={() => setAttaching(true)}>
            {t("panel.new.attach")}
          </Button>
        )}
      </div>
      {/* Found only after everybody was compared: last, where it moves nothing. */}
      {likely.map(({ contact, by }) => (
        <p
          key={contact.id}
          className="flex items-center gap-2 border-t px-3 py-1 text-xs text-soft last:border-b"
        >
          <span className="line-clamp-2 min-w-0 grow break-words">
            {t("merge.perhaps", { name: contact.name, why: why(by) })}
          </span>
          <Button dense onClick={() => void attach(contact.id)}>
            {t("panel.new.join")}
          </Button>
        </p>
      ))}
    </article>
  )
}
