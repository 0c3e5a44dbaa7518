import type { ComponentProps } from "react"
import { FieldFrame, type FieldWords } from "./field-frame"

export type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, "id">

/** One line of text. */
export const TextField = ({
  label,
  hideLabel,
  hint,
  error,
  className = "",
  ...rest
}: TextFieldProps) => (
  <FieldFrame
    label={label}
    hideLabel={hideLabel ?? false}
    {...(hint && { hint })}
    {...(error && { error })}
  >
    {(wiring) => (
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        {...wiring}
        className={`field ${className}`}
        {...rest}
      />
    )}
  </FieldFrame>
)
