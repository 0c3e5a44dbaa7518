import type { CustomField } from "~model/custom-field"

/** Any of the choices of a field, each a box to tick. One that is no longer offered can be left. */
export const SeveralField = ({
  field,
  value,
  onChange
}: {
  field: Pick<CustomField, "name" | "choices">
  value: readonly string[]
  onChange: (value: string[]) => void
}) => (
  <fieldset className="min-w-0">
    <legend className="break-words text-xs text-soft">{field.name}</legend>
    <div className="flex flex-wrap gap-x-3">
      {[...new Set([...field.choices, ...value])].map((choice) => (
        <label key={choice} className="flex min-h-control min-w-0 items-center gap-1.5 text-sm">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-do"
            checked={value.includes(choice)}
            onChange={({ target: { checked } }) =>
              onChange(checked ? [...value, choice] : value.filter((it) => it !== choice))
            }
          />
          <bdi className="min-w-0 break-words">{choice}</bdi>
        </label>
      ))}
    </div>
  </fieldset>
)
