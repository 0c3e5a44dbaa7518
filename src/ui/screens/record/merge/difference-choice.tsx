import { useId } from "react"
import type { Difference } from "~model/merge-fields"

export type Side = "survivor" | "loser"

/** One field in which two cards differ: which word counts. */
export const DifferenceChoice = ({
  label,
  options,
  chosen,
  onChoose
}: {
  label: string
  /** Whose word it is, and how it is said. */
  options: readonly { side: Side; said: string }[]
  chosen: Difference["preset"]
  onChoose: (side: Side) => void
}) => {
  const name = useId()
  return (
    <fieldset className="flex flex-col border-t pt-1">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className="text-xs text-soft">
        {label}
      </span>
      <div className="grid grid-cols-2 gap-2">
        {options.map(({ side, said }) => (
          <label key={side} className="flex min-h-control min-w-0 items-start gap-2 py-1 text-sm">
            <input
              type="radio"
              name={name}
              className="mt-1 shrink-0 accent-do"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <bdi className="line-clamp-3 min-w-0 break-words" title={said}>
              {said}
            </bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
