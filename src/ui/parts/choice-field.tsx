import { type ReactNode, useId } from "react"

/** One of a few that are seen side by side; arrow keys move, as in any group of radio buttons. */
export const ChoiceField = <T extends string>({
  label,
  value,
  options,
  onChange
}: {
  label: string
  value: T
  options: readonly { value: T; label: string; title?: string; mark?: ReactNode }[]
  onChange: (value: T) => void
}) => {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 p-0 text-xs text-soft">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((it) => (
          <label
            key={it.value}
            title={it.title}
            className="inline-flex min-h-control cursor-pointer items-center gap-1.5 rounded border
              bg-surface px-2 text-sm hover:bg-raised has-[:checked]:border-do has-[:checked]:text-do
              has-[:focus-visible]:outline has-[:focus-visible]:outline-2
              has-[:focus-visible]:outline-offset-1 has-[:focus-visible]:outline-do"
          >
            <input
              type="radio"
              name={name}
              value={it.value}
              checked={it.value === value}
              onChange={() => onChange(it.value)}
              className="sr-only"
            />
            {it.mark}
            {it.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
