import { type RefObject, useEffect } from "react"

/** "/" outside text fields goes to the filter line. */
export const useFilterKey = (filter: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      const inText =
        target instanceof HTMLElement
        && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inText) return
      event.preventDefault()
      filter.current?.focus()
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [filter])
}
