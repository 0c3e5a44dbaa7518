/** As much of a Matrix server as a client needs to show rooms: it remembers what is sent. */
import type { RequestListener } from "node:http"

export type Room = {
  /** Without the server, e.g. "tea". */
  readonly id: string
  /** User names of those in it beside the seller. */
  readonly people: readonly string[]
  /** Absent: the client makes one of the people's names. */
  readonly name?: string
  /** The person it is a direct room with, by the seller's own mark. */
  readonly direct?: string
}

export type Homeserver = {
  readonly listener: RequestListener
  /** Addresses of the rooms that were sent to, in order. */
  readonly sent: readonly string[]
  /** A message comes into a room. */
  say(room: string, from: string, text: string): void
}

const SELLER = "@seller:localhost"
const userId = (name: string) => `@${name}:localhost`
export const roomId = (id: string) => `!${id}:localhost`

/** The longest a client is left waiting for news, in ms. */
const NEWS = 5000

export function homeserver(
  rooms: readonly Room[],
  shown: Readonly<Record<string, string>>
): Homeserver {
  let count = 0
  const event = (type: string, content: object, key?: string, sender = SELLER) => ({
    type,
    content,
    sender,
    event_id: `$event${(count += 1)}`,
    origin_server_ts: Date.now(),
    ...(key !== undefined && { state_key: key })
  })
  const stateOf = ({ people, name }: Room) => [
    event("m.room.create", { creator: SELLER, room_version: "10" }, ""),
    event("m.room.power_levels", { users: { [SELLER]: 100 } }, ""),
    event("m.room.join_rules", { join_rule: "invite" }, ""),
    ...["seller", ...people].map((it) =>
      event(
        "m.room.member",
        { membership: "join", displayname: shown[it] ?? it },
        userId(it),
        userId(it)
      )
    ),
    ...(name ? [event("m.room.name", { name }, "")] : [])
  ]
  const joined = (it: Room) => ({
    state: { events: stateOf(it) },
    timeline: { events: [], limited: false, prev_batch: "start" },
    summary: { "m.joined_member_count": it.people.length + 1, "m.heroes": it.people.map(userId) }
  })
  const direct: Record<string, string[]> = {}
  for (const it of rooms) if (it.direct) (direct[userId(it.direct)] ??= []).push(roomId(it.id))
  const rules = { global: { override: [], content: [], room: [], sender: [], underride: [] } }
  const first = () => ({
    next_batch: "first",
    account_data: {
      events: [
        { type: "m.direct", content: direct },
        { type: "m.push_rules", content: rules }
      ]
    },
    rooms: { join: Object.fromEntries(rooms.map((it) => [roomId(it.id), joined(it)])) }
  })

  const news: object[] = []
  const waiting = new Set<() => void>()
  const sent: string[] = []

  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
    const answer = (body: object, status = 200) => {
      response.writeHead(status, { "content-type": "application/json" })
      response.end(JSON.stringify(body))
    }
    const message = /\/rooms\/(?<room>[^/]+)\/send\//u.exec(pathname)?.groups?.["room"]
    if (message) {
      sent.push(decodeURIComponent(message))
      answer({ event_id: `$sent${sent.length}` })
    } else if (pathname.endsWith("/sync") && searchParams.has("since")) {
      const tell = () => {
        if (!waiting.delete(tell)) return
        clearTimeout(late)
        answer({ next_batch: `after${(count += 1)}`, ...news.shift() })
      }
      const late = setTimeout(tell, news.length > 0 ? 0 : NEWS)
      waiting.add(tell)
    } else if (pathname.endsWith("/sync")) answer(first())
    else if (/room_keys|dehydrated|account_data/u.test(pathname))
      answer({ errcode: "M_NOT_FOUND" }, 404)
    else answer(ANSWERS.find(([end]) => pathname.endsWith(end))?.[1] ?? {})
  }
  return {
    listener,
    sent,
    say: (room, from, body) => {
      const events = [event("m.room.message", { msgtype: "m.text", body }, undefined, userId(from))]
      const unread_notifications = { notification_count: 1, highlight_count: 0 }
      const join = { [roomId(room)]: { timeline: { events }, unread_notifications } }
      news.push({ rooms: { join } })
      for (const tell of waiting) tell()
    }
  }
}

const ANSWERS: readonly (readonly [end: string, body: object])[] = [
  ["/client/versions", { versions: ["v1.1", "v1.5", "v1.9", "v1.11"] }],
  ["/whoami", { user_id: SELLER, device_id: "TESTS" }],
  ["/filter", { filter_id: "1" }],
  ["/pushrules/", { global: {} }],
  ["/keys/upload", { one_time_key_counts: { signed_curve25519: 50 } }],
  ["/keys/query", { device_keys: {} }],
  ["/capabilities", { capabilities: {} }],
  ["/messages", { chunk: [], start: "start" }]
]
