import type { ComponentProps, KeyboardEvent } from "react"
import { FieldFrame, type FieldWords } from "./field-frame"

export type TextAreaProps = FieldWords
  & Omit<ComponentProps<"textarea">, "id"> & {
    /** Enter calls it, Shift+Enter breaks the line; an input method's own Enter does neither. */
    onEnter?: () => void
  }

/** Several lines, as high as its words, up to a third of the window. */
export const TextArea = ({
  label,
  hideLabel,
  hint,
  error,
  onEnter,
  onKeyDown,
  className = "",
  ...rest
}: TextAreaProps) => {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event)
    // 229: the key belongs to an input method, also where `isComposing` is late (Safari, old IMEs).
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (!onEnter || event.key !== "Enter" || event.shiftKey || composing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel ?? false}
      {...(hint && { hint })}
      {...(error && { error })}
    >
      {(wiring) => (
        <textarea
          rows={1}
          dir="auto"
          {...wiring}
          onKeyDown={press}
          className={`field block max-h-[33vh] resize-none overflow-y-auto py-1.5 [field-sizing:content] ${className}`}
          {...rest}
        />
      )}
    </FieldFrame>
  )
}
