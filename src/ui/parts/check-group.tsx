import type { ReactNode } from "react"

/** Any of several things, side by side where there is room. */
export const CheckGroup = <T extends string>({
  label,
  options,
  chosen,
  onChange,
  children
}: {
  label: string
  options: readonly { value: T; label: string; hint?: string; disabled?: boolean }[]
  chosen: readonly T[]
  /** They come in the order of `options`. */
  onChange: (chosen: T[]) => void
  children?: ReactNode
}) => (
  <fieldset className="flex min-w-0 flex-col gap-1">
    <legend className="mb-1 p-0 text-xs text-soft">{label}</legend>
    <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 gap-y-1">
      {options.map(({ value, label, hint, disabled = false }) => (
        <label
          key={value}
          className={`flex min-h-row items-center gap-2 text-sm ${disabled ? "text-soft" : ""}`}
        >
          <input
            type="checkbox"
            className="shrink-0 accent-do"
            checked={chosen.includes(value)}
            disabled={disabled}
            onChange={({ target }) => {
              const next = new Set(chosen)
              if (target.checked) next.add(value)
              else next.delete(value)
              onChange(options.map((it) => it.value).filter((it) => next.has(it)))
            }}
          />
          <span className="min-w-0 break-words">{label}</span>
          {hint && <span className="figures text-xs text-soft">{hint}</span>}
        </label>
      ))}
    </div>
    {children}
  </fieldset>
)
