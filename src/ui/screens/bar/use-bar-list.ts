import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { BarOpening, BarWhen } from "~bridge/bar-protocol"
import type { Label } from "~model/label"
import type { NextPart } from "~model/ready-part"
import type { ShownOpening } from "~ui/hooks/bar-session"
import { useBarContacts } from "~ui/hooks/use-bar-contacts"
import { useBarWhen } from "~ui/hooks/use-bar-when"
import { foldLabels } from "~ui/parts/bar-filter"
import { type BarQuery, readBarQuery } from "~ui/parts/bar-query"
import { type BarRow, barRows, partRows, variantRows } from "~ui/parts/bar-rows"
import { useShareWords } from "~ui/parts/share-words"
import { whereRows } from "./order-rows"

export interface BarListState {
  input: string
  query: BarQuery
  /** What is understood of a line that plans something; null else, and until it is read. */
  when: BarWhen | null
  /** The product whose variants are shown instead. */
  variantsOf: Label | null
  rows: readonly BarRow[]
  active: number
  type: (input: string) => void
  move: (to: (index: number, count: number) => number) => void
  showVariants: (label: Label) => void
  /** Back from the variants to what was typed before. */
  leaveVariants: () => void
  clear: () => void
}

const nothing: ShownOpening["labels"] = []
const none: BarOpening["used"] = {}

/** What is typed, what it finds and which row is active. A row keeps active while others come. */
export const useBarList = (
  ask: AskBackground,
  opening: ShownOpening | null,
  /** Rows about the order that was just taken. */
  taken: readonly BarRow[],
  next: NextPart | null
): BarListState => {
  const { t } = useTranslation()
  const [input, setInput] = useState("")
  const [chosen, setChosen] = useState<string | null>(null)
  const [variants, setVariants] = useState<{ of: Label; typed: string } | null>(null)
  const shares = useShareWords()
  const labels = opening?.labels ?? nothing
  const used = opening?.used ?? none
  const folded = useMemo(() => foldLabels(labels, used), [labels, used])
  const query = useMemo(
    () => readBarQuery(input, opening?.currency ?? ""),
    [input, opening?.currency]
  )
  const plain = query.kind === "search" && !variants ? query.text.slice(0, 200) : ""
  const contacts = useBarContacts(ask, plain)
  const when = useBarWhen(ask, query.kind === "plan" && !variants ? query.text : "")
  const selection = opening?.selection ?? ""
  const order = opening?.order ?? null
  const rows = useMemo(() => {
    if (variants) {
      return variantRows(variants.of, input, shares)
    }
    if (taken.length > 0 && !input) return taken
    const where = whereRows(order, plain, t("bar.insertWhereabouts"))
    const found = barRows(query, folded, contacts, selection, when, where)
    return input ? found : [...partRows(next), ...found]
  }, [
    variants,
    input,
    taken,
    query,
    folded,
    contacts,
    selection,
    when,
    order,
    plain,
    next,
    shares,
    t
  ])
  const kept = rows.findIndex((row) => row.key === chosen)
  const active = kept >= 0 ? kept : rows.length > 0 ? 0 : -1
  const type = (next: string) => {
    setInput(next)
    setChosen(null)
  }
  return {
    input,
    query,
    when,
    variantsOf: variants?.of ?? null,
    rows,
    active,
    type,
    move: (to) => {
      if (rows.length > 0) setChosen(rows[to(active, rows.length)]?.key ?? null)
    },
    showVariants: (label) => {
      setVariants({ of: label, typed: input })
      type("")
    },
    leaveVariants: () => {
      setVariants(null)
      type(variants?.typed ?? "")
    },
    clear: () => {
      setVariants(null)
      type("")
    }
  }
}
