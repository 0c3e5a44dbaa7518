import { useTranslation } from "react-i18next"
import type { ShownOpening } from "~ui/hooks/bar-session"
import type { BarListState } from "./use-bar-list"

interface BarHintsProps {
  list: BarListState
  opening: ShownOpening
  /** Not while a sentence on the last act stands below. */
  shown: boolean
}

/** One line above the finds: why there are none, or what stands in the way; counts for ears. */
export const BarHints = ({ list, opening, shown }: BarHintsProps) => {
  const { t } = useTranslation()
  const { query, rows, variantsOf, when } = list
  const writes = !variantsOf && query.kind !== "search" && query.kind !== "link"
  const quotes = !variantsOf && (query.kind === "note" || query.kind === "plan")
  const hint = () => {
    if (!shown) return ""
    if (writes && opening.ask) return t("bar.failed.askFirst", { name: opening.name })
    if (writes && !opening.name && !opening.known) return t("bar.failed.nobody")
    if (rows.length > 0) return ""
    if (query.kind === "note" && !variantsOf) return t("bar.noteEmpty")
    if (query.kind === "plan" && !variantsOf)
      return when?.ok === false ? t(`refusals.job.${when.why}`) : t("bar.planEmpty")
    return list.input ? t("bar.nothingFound", { query: list.input.trim() }) : t("bar.nothingYet")
  }
  const quote = quotes && shown ? opening.selection : ""
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {list.input && rows.length > 0 ? t("bar.found", { count: rows.length }) : ""}
      </p>
      {hint() && (
        <p
          className={`bar-words px-3 py-2 text-sm ${writes && rows.length ? "text-due" : "text-soft"}`}
        >
          {hint()}
        </p>
      )}
      {quote && (
        <p dir="auto" className="bar-words line-clamp-2 px-3 py-1 text-xs text-soft">
          {t("bar.noteQuotes", { quote })}
        </p>
      )}
    </>
  )
}
