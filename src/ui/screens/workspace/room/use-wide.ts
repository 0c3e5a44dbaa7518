import { useSyncExternalStore } from "react"

/** From here on there is room for a table of some columns beside the rail. */
const wide = () => matchMedia("(min-width: 1100px)")

const subscribe = (onChange: () => void) => {
  const query = wide()
  query.addEventListener("change", onChange)
  return () => query.removeEventListener("change", onChange)
}

/** Whether a list may be a table. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide().matches)
