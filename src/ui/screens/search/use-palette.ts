import { useCallback, useState } from "react"
import { useSearchKey } from "~ui/hooks/use-search-key"

const NAME = "find"

/** What the address bar or the menu on selected words asked for; null for nothing. */
const readAsked = (): string | null => new URL(location.href).searchParams.get(NAME)

/** The address is that of a room again, to be kept and opened as one. */
const forgetAsked = (): void => {
  const url = new URL(location.href)
  if (!url.searchParams.has(NAME)) return
  url.searchParams.delete(NAME)
  history.replaceState(null, "", url)
}

const isInDialog = (): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog]") !== null

/**
 * Whether the palette is open: by Ctrl+K or ⌘K, or with words that another page asked for. Not above
 * a dialog: what is being written in it would be left.
 */
export const usePalette = () => {
  const [asked] = useState(readAsked)
  const [state, setState] = useState({ open: asked !== null, start: asked ?? "" })
  const setOpen = useCallback((open: boolean) => {
    if (!open) forgetAsked()
    setState({ open, start: "" })
  }, [])
  const { open } = state
  useSearchKey(
    useCallback(() => {
      if (open) setOpen(false)
      else if (!isInDialog()) setOpen(true)
    }, [open, setOpen])
  )
  return { ...state, setOpen }
}
