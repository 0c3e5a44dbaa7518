import { expect, test } from "vitest"

import { readRoute, rooms, routeHash } from "~ui/screens/workspace/route"

test.each(rooms)("%s and a record of it are found again by their address", (room) => {
  expect(readRoute(routeHash(room))).toEqual({ room, id: "" })
  expect(readRoute(routeHash(room, 'a/b "c" 客'))).toEqual({ room, id: 'a/b "c" 客' })
})

test.each(["", "#", "#nowhere", "#customers/%E0%A4%A", "nonsense"])(
  "%j leads to the customers",
  (hash) => expect(readRoute(hash)).toEqual({ room: "customers", id: "" })
)
