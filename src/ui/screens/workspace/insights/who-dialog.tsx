import { useMemo, useState } from "react"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { PersonName } from "~ui/parts/person-name"
import { routeHash } from "../route"
import type { Person, Who } from "./figure"
import type { Say } from "./say"

const step = 100

/** Who stands behind a number, each with the way to their record. */
export const WhoDialog = ({
  who,
  names,
  say,
  onClose
}: {
  who: Who
  names: ReadonlyMap<string, string>
  say: Say
  onClose: () => void
}) => {
  const words = useInsightsWords()
  const [most, setMost] = useState(step)
  const people = useMemo(() => who.people(), [who])
  return (
    <Dialog open onOpenChange={onClose} title={`${who.title} · ${say.count(people.length)}`}>
      <ul className="-mx-1 min-h-0 overflow-y-auto">
        {people.slice(0, most).map((it) => (
          <li key={it.key} className="border-b">
            <PersonLine person={it} name={names.get(it.contactId ?? "")} onGo={onClose} />
          </li>
        ))}
      </ul>
      {people.length > most && (
        <Button dense tone="quiet" onClick={() => setMost(most + step)}>
          {words("moreRows")}
        </Button>
      )}
    </Dialog>
  )
}

const PersonLine = ({
  person: { contactId, says, href },
  name,
  onGo
}: {
  person: Person
  name: string | undefined
  onGo: () => void
}) => {
  const words = useInsightsWords()
  const line = (
    <>
      {name === undefined ? (
        <span className="shrink-0 text-soft">
          {words(contactId === null ? "notHere" : "inBin")}
        </span>
      ) : (
        <PersonName name={name} className="grow" />
      )}
      <bdi className="figures min-w-0 truncate text-xs text-soft" title={says}>
        {says}
      </bdi>
    </>
  )
  const shape = "flex min-h-control items-center justify-between gap-3 px-1 text-sm"
  const to = href ?? (contactId && name !== undefined ? routeHash("customers", contactId) : "")
  return to ? (
    <a href={to} className={`${shape} rounded hover:bg-raised`} onClick={onGo}>
      {line}
    </a>
  ) : (
    <div className={shape}>{line}</div>
  )
}
