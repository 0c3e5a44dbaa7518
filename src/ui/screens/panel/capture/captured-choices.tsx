import { type KeyboardEvent, useId, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { CapturedProduct } from "~model/captured-product"
import { MoneyText } from "~ui/parts/money-text"

/** Several products on a page: which one? Arrows go through them, Enter takes one. */
export const CapturedChoices = ({
  choices,
  last,
  onChoose
}: {
  choices: readonly CapturedProduct[]
  /** The one the seller comes back from; null at first. */
  last: number | null
  onChoose: (at: number) => void
}) => {
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])]
    const at = buttons.findIndex((it) => it === document.activeElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-b bg-surface p-3">
      <h2 id={id} className="text-base font-semibold">
        {t("captures.several", { count: choices.length })}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons are what is pressed */}
      <ul ref={list} onKeyDown={move} className="flex flex-col">
        {choices.map((it, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same one may be there twice
          <li key={at} className="border-t first:border-t-0">
            <button
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the preview that had it is gone
              autoFocus={at === last}
              type="button"
              onClick={() => onChoose(at)}
              className="flex min-h-control w-full items-baseline gap-2 rounded px-1 py-1.5 text-left text-sm hover:bg-raised"
            >
              <bdi className="line-clamp-2 min-w-0 grow break-words">{it.title.value}</bdi>
              {it.price ? (
                <MoneyText money={it.price.value} />
              ) : (
                <span className="shrink-0 text-xs text-soft">{t("captures.noPrice")}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
