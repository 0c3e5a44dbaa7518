import type { ComponentProps } from "react"
import { FieldFrame, type FieldWords } from "./field-frame"

export type SelectFieldProps = FieldWords
  & Omit<ComponentProps<"select">, "id" | "children"> & {
    options: readonly { value: string; label: string }[]
  }

/** One of a few, by the browser's own list: every key and screen reader knows it. */
export const SelectField = ({
  label,
  hideLabel,
  hint,
  error,
  options,
  className = "",
  ...rest
}: SelectFieldProps) => (
  <FieldFrame
    label={label}
    hideLabel={hideLabel ?? false}
    {...(hint && { hint })}
    {...(error && { error })}
  >
    {(wiring) => (
      <select {...wiring} className={`field ${className}`} {...rest}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
)
