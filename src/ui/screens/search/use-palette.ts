import { useCallback, useState } from "react"
import { useSearchKey } from "~ui/hooks/use-search-key"

/** What the address bar or the menu on selected words asked for; the address forgets it at once. */
const takeAsked = (): string | null => {
  const url = new URL(location.href)
  const asked = url.searchParams.get("find")
  if (asked === null) return null
  url.searchParams.delete("find")
  history.replaceState(null, "", url)
  return asked
}

const isInDialog = (): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null

/**
 * Whether the palette is open: by Ctrl+K or ⌘K, or with words that another page asked for. Not above
 * a dialog: what is being written in it would be left.
 */
export const usePalette = () => {
  const [asked] = useState(takeAsked)
  const [state, setState] = useState({ open: asked !== null, start: asked ?? "" })
  const setOpen = useCallback((open: boolean) => setState({ open, start: "" }), [])
  useSearchKey(
    useCallback(() => setState(({ open }) => ({ open: !open && !isInDialog(), start: "" })), [])
  )
  return { ...state, setOpen }
}
