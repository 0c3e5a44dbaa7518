/** The parts of the workspace, in the order of the rail. */
export const rooms = [
  "today",
  "insights",
  "customers",
  "pipeline",
  "orders",
  "sheets",
  "products",
  "replies",
  "links",
  "campaigns",
  "results",
  "accounts",
  "data",
  "bin",
  "sites",
  "settings"
] as const
export type RoomName = (typeof rooms)[number]

/** Where the workspace stands; `id` is "" where no record is open, "new" for one being written. */
export interface Route {
  room: RoomName
  id: string
}

const isRoom = (name: string): name is RoomName => rooms.some((it) => it === name)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ""
  }
}

/** Reads `#customers/<id>`; anything else is the first room. */
export const readRoute = (hash: string): Route => {
  const [, room = "", id = ""] = /^#([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? []
  return isRoom(room) ? { room, id: decoded(id) } : { room: "customers", id: "" }
}

export const routeHash = (room: RoomName, id = ""): string =>
  id ? `#${room}/${encodeURIComponent(id)}` : `#${room}`
