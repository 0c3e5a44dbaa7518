import { type ReactNode, useId } from "react"

export interface FieldWords {
  label: string
  /** The label is for screen readers alone; the placeholder says it to the eye. */
  hideLabel?: boolean
  hint?: string
  /** What is wrong and what to do; marks the field. */
  error?: string
}

interface Wiring {
  id: string
  "aria-invalid": boolean
  "aria-describedby": string | undefined
}

/** Label, hint and error around a field, wired together for screen readers. */
export const FieldFrame = ({
  label,
  hideLabel = false,
  hint,
  error,
  children
}: FieldWords & { children: (wiring: Wiring) => ReactNode }) => {
  const id = useId()
  const said = error || hint
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "break-words text-xs text-soft"}>
        {label}
      </label>
      {children({
        id,
        "aria-invalid": Boolean(error),
        "aria-describedby": said ? `${id}-said` : undefined
      })}
      {said && (
        <p
          id={`${id}-said`}
          role={error ? "alert" : undefined}
          className={`text-xs ${error ? "text-danger" : "text-soft"}`}
        >
          {said}
        </p>
      )}
    </div>
  )
}
