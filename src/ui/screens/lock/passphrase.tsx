import { useEffect, useRef } from "react"
import { FieldFrame } from "~ui/parts/field-frame"

/** A field whose letters are not shown. */
export const Passphrase = ({
  label,
  hint,
  error,
  value,
  onChange,
  autoComplete,
  focus = false
}: {
  label: string
  hint?: string
  error?: string
  value: string
  onChange: (typed: string) => void
  autoComplete: "current-password" | "new-password"
  /** It is what the page is for. */
  focus?: boolean
}) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  return (
    <FieldFrame label={label} {...(hint && { hint })} {...(error && { error })}>
      {(wiring) => (
        <input
          ref={field}
          type="password"
          className="field"
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...wiring}
        />
      )}
    </FieldFrame>
  )
}
