import { useCallback, useEffect, useRef, useState } from "react"
import type { Who } from "./figure"

/** Whose names are shown; when they are shown no more, the focus goes back to the number. */
export const useWho = (): [Who | null, (who: Who | null) => void] => {
  const [who, setWho] = useState<Who | null>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (!who && from.current instanceof HTMLElement) from.current.focus()
  }, [who])
  const open = useCallback((next: Who | null) => {
    if (next) from.current = document.activeElement
    setWho(next)
  }, [])
  return [who, open]
}
