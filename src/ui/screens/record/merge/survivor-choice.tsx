import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"

/** Which of two cards stays. */
export const SurvivorChoice = ({
  cards,
  kept,
  onKeep
}: {
  cards: readonly Contact[]
  kept: string
  onKeep: (id: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const name = useId()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-1 text-sm text-soft">{t("merge.keep")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {cards.map((card) => (
          <label
            key={card.id}
            aria-label={card.name}
            className={`flex min-w-0 items-start gap-2 rounded border p-2 text-sm ${
              kept === card.id ? "border-do" : "border-line"
            }`}
          >
            <input
              type="radio"
              name={name}
              aria-label={card.name}
              className="mt-1 shrink-0 accent-do"
              checked={kept === card.id}
              onChange={() => onKeep(card.id)}
            />
            <span className="flex min-w-0 flex-col">
              <bdi className="line-clamp-2 break-words font-semibold" title={card.name}>
                {card.name}
              </bdi>
              <span className="text-xs text-soft">
                {t("merge.since", { day: day.format(card.createdAt) })}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
