import { useTranslation } from "react-i18next"
import type { PersonId } from "~jobs/tour/practice-people"
import type { Practice } from "~jobs/tour/tour-state"
import { useAnswers } from "~ui/hooks/use-practice"
import { Composer } from "./composer"
import { useLines } from "./lines"

/** The newest message is in sight. */
const follow = (message: HTMLElement | null): void => {
  const list = message?.parentElement
  if (list) list.scrollTop = list.scrollHeight
}

/**
 * One conversation: its header, which says who it is with as chats do, its messages, and the box.
 * @param shown It is in sight; else its header names nobody, as a page that was left.
 */
export const Conversation = ({
  person,
  practice,
  say,
  shown
}: {
  person: PersonId
  practice: Practice
  say: (chat: PersonId, text: string) => Promise<void>
  shown: boolean
}) => {
  const { t } = useTranslation("tour")
  const lines = useLines(practice, person)
  const typing = useAnswers(practice, person)
  const name = t(`people.${person}`)
  return (
    <div className="flex min-w-0 grow flex-col">
      <div
        data-practice-chat={shown ? person : undefined}
        className="flex min-h-10 shrink-0 items-center gap-2 border-b px-3 text-sm"
      >
        <span
          aria-hidden
          className="grid size-row place-items-center rounded-full bg-raised text-xs text-soft"
        >
          {[...name][0]}
        </span>
        <h2 data-practice-name className="truncate font-semibold">
          {name}
        </h2>
      </div>
      <ol
        role="log"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys as well
        tabIndex={0}
        aria-label={t("chat.log")}
        className="flex min-h-0 grow flex-col gap-2 overflow-y-auto p-3 outline-offset-[-2px]"
      >
        {lines.map(({ id, from, text }) => (
          <li
            key={id}
            ref={id === lines.at(-1)?.id ? follow : null}
            className={`max-w-[80%] whitespace-pre-wrap break-words rounded-lg px-3 py-1.5 text-sm
              ${from === "seller" ? "tint-0 self-end" : "self-start bg-raised"}`}
          >
            <span className="sr-only">{from === "seller" ? t("chat.you") : name}: </span>
            <bdi>{text}</bdi>
          </li>
        ))}
        {typing && (
          <li ref={follow} className="self-start text-xs text-soft">
            {t("chat.typing", { name })}
          </li>
        )}
      </ol>
      <Composer onSend={(text) => void say(person, text)} />
    </div>
  )
}
