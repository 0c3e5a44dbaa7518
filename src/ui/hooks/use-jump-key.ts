import { useEffect } from "react"

/** Alt+Shift+J: from an order to its customer's chat and back. Pages catch it by themselves. */
export const useJumpKey = (go: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const chord = event.code === "KeyJ" && event.altKey && event.shiftKey
      if (!chord || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      if (!event.repeat) go()
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [go])
}
