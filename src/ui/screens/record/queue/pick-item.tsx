import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Item } from "~model/item"
import type { Label } from "~model/label"
import { matches } from "~model/match"
import { useLabels } from "~ui/hooks/use-labels"
import { TextField } from "~ui/parts/text-field"

const most = 8

interface Choice {
  key: string
  item: Item | null
  title: string
  hint: string
}

const usable = (label: Label) => !label.blocked || label.linked

/** What is inserted for everybody of a queue: nothing, a reply, a product's text or its link. */
export const PickItem = ({
  item,
  onPick,
  ownFirst
}: {
  item: Item | null
  onPick: (item: Item | null) => void
  /** Follow-ups that bring an item of their own keep it. */
  ownFirst: boolean
}) => {
  const { t } = useTranslation()
  const group = useId()
  const labels = useLabels()
  const [query, setQuery] = useState("")
  const found = labels
    ?.filter((it) => usable(it) && matches(query, it.title, it.words))
    .slice(0, most)
    .flatMap((label) =>
      choicesOf(label, {
        text: t("queue.start.product", { name: label.title }),
        link: t("queue.start.link", { name: label.title })
      })
    )
  const none = {
    key: "none",
    item: null,
    title: t(ownFirst ? "queue.start.own" : "queue.start.none"),
    hint: ""
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-xs text-soft">{t("queue.start.what")}</legend>
      <TextField
        label={t("queue.start.find")}
        hideLabel
        placeholder={t("queue.start.find")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="flex max-h-64 flex-col overflow-y-auto">
        {[none, ...(found ?? [])].map((choice) => (
          <label
            key={choice.key}
            className="flex min-h-control cursor-pointer items-center gap-2 rounded px-2 text-sm hover:bg-raised"
          >
            <input
              type="radio"
              name={group}
              checked={keyOf(item) === choice.key}
              onChange={() => onPick(choice.item)}
            />
            <bdi className="min-w-0 grow truncate" title={choice.title}>
              {choice.title}
            </bdi>
            <span className="figures shrink-0 text-xs text-soft">{choice.hint}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const keyOf = (item: Item | null): string => (item ? `${item.what} ${item.id}` : "none")

const choicesOf = (
  { what, id, title, hint, blocked, linked }: Label,
  say: { text: string; link: string }
): Choice[] => {
  const choice = (item: Item, name: string) => ({ key: keyOf(item), item, title: name, hint })
  if (what === "contact") return []
  if (what === "snippet") return [choice({ what, id, variantId: null }, title)]
  const text = choice({ what, id, variantId: null }, say.text)
  const link = choice({ what: "link", id, variantId: null }, say.link)
  return [...(blocked ? [] : [text]), ...(linked ? [link] : [])]
}
