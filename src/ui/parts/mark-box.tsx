import { Check } from "lucide-react"

/**
 * Shows whether a row of a list is chosen, and turns it with a click. Keys and screen readers know
 * it from the row itself.
 */
export const MarkBox = ({ on, onToggle }: { on: boolean; onToggle: () => void }) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  <span
    aria-hidden
    data-mark
    onClick={(event) => {
      event.stopPropagation()
      onToggle()
    }}
    className="flex w-8 shrink-0 items-center justify-center"
  >
    <span
      className={`flex size-4 items-center justify-center rounded-sm border ${
        on ? "border-do bg-do text-on-do" : "border-soft bg-surface hover:border-ink"
      }`}
    >
      {on && <Check size={12} aria-hidden />}
    </span>
  </span>
)
