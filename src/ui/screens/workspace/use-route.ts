import { useSyncExternalStore } from "react"
import { readRoute, type RoomName, type Route, routeHash } from "./route"

const subscribe = (onChange: () => void) => {
  addEventListener("hashchange", onChange)
  return () => removeEventListener("hashchange", onChange)
}

/** Goes to a room or a record of it. Moving through a list leaves no trail in the history. */
export const goTo = (room: RoomName, id = "", replace = false): void => {
  const hash = routeHash(room, id)
  if (replace) history.replaceState(null, "", hash)
  else location.hash = hash
  // The browser tells of it later, or not at all: a second key must not find the old place.
  dispatchEvent(new HashChangeEvent("hashchange"))
}

/** Where the workspace stands, from the page's address: it can be linked to and gone back in. */
export const useRoute = (fallback: RoomName): Route => {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return hash ? readRoute(hash) : { room: fallback, id: "" }
}
