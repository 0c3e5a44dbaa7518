import { useEffect, useState } from "react"
import { listShortcuts, type Shortcut } from "~jobs/list-shortcuts"

/** The keys the browser gives the extension; read again when the page is looked at again. */
export const useShortcuts = (): Shortcut[] => {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const read = () => void listShortcuts().then(setShortcuts)
    read()
    addEventListener("focus", read)
    return () => removeEventListener("focus", read)
  }, [])
  return shortcuts
}
