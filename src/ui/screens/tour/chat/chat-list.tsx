import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { people, type PersonId } from "~jobs/tour/practice-people"
import type { Practice } from "~jobs/tour/tour-state"
import { PersonName } from "~ui/parts/person-name"
import { useLines } from "./lines"

/** The conversations of the practice chat; the one to begin with has the focus. */
export const ChatList = ({
  practice,
  open,
  onOpen
}: {
  practice: Practice
  open: PersonId | null
  onOpen: (person: PersonId) => void
}) => {
  const { t } = useTranslation("tour")
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  return (
    <nav aria-label={t("chat.list")} className="w-40 shrink-0 overflow-y-auto border-r sm:w-56">
      <ul>
        {people.map((person, index) => (
          <li key={person}>
            <Row
              row={index === 0 ? first : undefined}
              person={person}
              practice={practice}
              current={person === open}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Row = ({
  row,
  person,
  practice,
  current,
  onOpen
}: {
  row: React.RefObject<HTMLButtonElement | null> | undefined
  person: PersonId
  practice: Practice
  current: boolean
  onOpen: (person: PersonId) => void
}) => {
  const { t } = useTranslation("tour")
  const last = useLines(practice, person).at(-1)
  const waiting = last?.from === "customer" && !current
  return (
    <button
      ref={row}
      type="button"
      aria-current={current ? "true" : undefined}
      onClick={() => onOpen(person)}
      className={`flex w-full flex-col gap-0.5 border-b px-3 py-2 text-left outline-offset-[-2px]
        ${current ? "bg-raised" : "hover:bg-raised"}`}
    >
      <span className="flex w-full items-center gap-2 text-sm">
        <PersonName name={t(`people.${person}`)} className="grow" />
        {waiting && (
          <>
            <span aria-hidden className="size-2 shrink-0 rounded-full bg-due" />
            <span className="sr-only">{t("chat.waiting")}</span>
          </>
        )}
      </span>
      <bdi className="w-full truncate text-xs text-soft">{last?.text}</bdi>
    </button>
  )
}
