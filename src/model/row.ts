import * as v from "valibot"

/** Lower-case random id, 128 bits: rows made on two devices never collide. */
export const newId = (): string => crypto.randomUUID()

export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

/** Milliseconds since 1970, UTC. */
export const Time = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A text with a length cap, in UTF-16 units. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** The address that a page stands at. Browsers go further, servers do not. */
export const Address = text(100_000)

/** What every record has. `deletedAt` is the time it went to the bin, null while it is alive. */
export const recordEntries = { id: Id, createdAt: Time, deletedAt: v.nullable(Time) }

/** The same for a new record. */
export const newRecord = (now: number) => ({ id: newId(), createdAt: now, deletedAt: null })
