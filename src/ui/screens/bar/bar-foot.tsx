import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { type BarRow, hasVariants } from "~ui/parts/bar-rows"
import { givesText, verbOf } from "./act-of"

interface BarFootProps {
  row: BarRow | undefined
  /** A list of variants is shown: Esc leads back. */
  inVariants: boolean
  copyOnly: boolean
  /** Enter passes what speaks against it. */
  passes: boolean
  /** Questions stand in place of the list. */
  asks: boolean
  /** What stands below the keys. */
  children?: ReactNode
}

const alt = navigator.platform.startsWith("Mac") ? "⌥" : "Alt "

/** The keys that mean something now, and what else can be typed than a name. */
export const BarFoot = ({ row, inVariants, copyOnly, passes, asks, children }: BarFootProps) => {
  const { t } = useTranslation()
  const verb = row && (passes && !copyOnly ? "pass" : verbOf(row, copyOnly))
  return (
    <div className="border-t border-line px-3 py-1 text-xs text-soft">
      <p className="flex flex-wrap gap-x-3">
        {verb && <Key cap="⏎" word={t(`bar.keys.${verb}`)} />}
        {hasVariants(row) && <Key cap="⇥" word={t("bar.keys.variants")} />}
        {row && givesText(row) && !copyOnly && <Key cap={`${alt}⏎`} word={t("bar.keys.copy")} />}
        {asks && <Key cap="⏎" word={t("bar.keys.next")} />}
        <Key cap="Esc" word={t(inVariants || asks ? "bar.keys.back" : "bar.keys.close")} />
      </p>
      {!inVariants && !asks && (
        <p className="flex flex-wrap gap-x-3">
          <Key cap="+" word={t("bar.grammar.note")} />
          <Key cap="!" word={t("bar.grammar.plan")} />
          <Key cap=">" word={t("bar.grammar.link")} />
          <Key cap={t("bar.grammar.orderExample")} word={t("bar.grammar.order")} />
        </p>
      )}
      {children}
    </div>
  )
}

const Key = ({ cap, word }: { cap: string; word: string }) => (
  <span className="whitespace-nowrap">
    <kbd className="font-[inherit] text-ink">{cap}</kbd> {word}
  </span>
)
