import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { refusalOf } from "~jobs/plan-follow-up"
import { usualCurrency } from "~jobs/ui-language"
import type { Label } from "~model/label"
import { useBarWish } from "~ui/hooks/use-bar-wish"
import { useDraft } from "~ui/hooks/use-draft"
import type { Insert } from "~ui/hooks/use-insert"
import { useContactsFor, useLabels, useTimesGiven } from "~ui/hooks/use-labels"
import type { Person } from "~ui/hooks/use-person"
import { useSettings } from "~ui/hooks/use-settings"
import { useWhen } from "~ui/hooks/use-when"
import { foldLabels } from "~ui/parts/bar-filter"
import { BarList, barOptionId } from "~ui/parts/bar-list"
import { readBarQuery } from "~ui/parts/bar-query"
import { type BarRow, barRows, hasVariants, variantRows } from "~ui/parts/bar-rows"
import { useShareWords } from "~ui/parts/share-words"
import { useBarActs } from "./use-bar-acts"

/** The bar at the foot of the panel: the same grammar as at the caret, with the panel's person. */
export const PanelBar = ({
  tabId,
  person,
  insert,
  onType,
  onContact
}: {
  tabId: number | undefined
  person: Person | undefined
  insert: Insert
  /** Something else is meant now: what was said against a text is forgotten. */
  onType: () => void
  onContact: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const settings = useSettings()
  const labels = useLabels()
  const used = useTimesGiven(person?.who === "known" ? person.contact.id : "")
  // As with the note line: what was typed beside one person never meets another.
  const place = `bar ${person?.key ?? ""}`
  const { text: kept, set: keep } = useDraft(place)
  const input = kept ?? ""
  const [active, setActive] = useState(0)
  const currency = settings ? usualCurrency(settings) : ""
  const query = useMemo(() => readBarQuery(input, currency), [input, currency])
  const contacts = useContactsFor(query.kind === "search" ? query.text : "")
  const folded = useMemo(() => foldLabels(labels ?? [], used), [labels, used])
  const when = useWhen(query.kind === "plan" ? query.text : "")
  const [variantsOf, setVariantsOf] = useState<Label | null>(null)
  const shares = useShareWords()
  const found = input.trim() ? barRows(query, folded, contacts ?? [], "", when) : []
  const rows = variantsOf ? variantRows(variantsOf, "", shares) : found
  const why = when?.ok === false ? (`refusals.job.${refusalOf[when.why]}` as const) : null
  const act = useBarActs(person, insert, onContact, currency)
  const at = Math.min(active, rows.length - 1)
  const type = (text: string) => {
    onType()
    setVariantsOf(null)
    keep(text || null)
    setActive(0)
  }
  useBarWish(tabId, field, type)
  const run = async (row: BarRow) => {
    if (await act(row)) type("")
  }
  const press = (event: KeyboardEvent) => {
    // An input method's own Enter and arrows are not ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const row = rows[at]
    if (step && rows.length > 0) {
      onType()
      setActive((at + step + rows.length) % rows.length)
    } else if (event.key === "Enter" && row) {
      if (!event.repeat) void run(row)
    } else if (
      event.key === "Tab"
      && !event.shiftKey
      && row?.kind === "label"
      && hasVariants(row)
    ) {
      setVariantsOf(row.label)
      setActive(0)
    } else if (event.key === "Escape" && variantsOf) setVariantsOf(null)
    else if (event.key === "Escape" && input) type("")
    else return
    event.preventDefault()
  }
  return (
    <div className="relative shrink-0 border-t bg-surface p-2">
      {input.trim() && (
        <div className="finds floats absolute inset-x-2 bottom-full z-[60] mb-1 max-h-64 overflow-y-auto">
          <BarList
            id={listId}
            name={t("panel.bar.finds")}
            rows={rows}
            active={at}
            query={query.text}
            onPick={(row) => void run(row)}
          />
          {rows.length === 0 && (
            <p className="px-3 py-2 text-xs text-soft">
              {query.kind === "plan"
                ? t(why ?? "bar.planEmpty")
                : t(query.kind === "note" ? "panel.bar.noteEmpty" : "panel.bar.none")}
            </p>
          )}
        </div>
      )}
      <input
        ref={field}
        className="field"
        dir="auto"
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? barOptionId(listId, at) : undefined}
        aria-label={t("panel.bar.label")}
        placeholder={t("panel.bar.hint")}
        autoComplete="off"
        value={input}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
    </div>
  )
}
