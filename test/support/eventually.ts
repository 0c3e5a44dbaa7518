import { expect } from "vitest"

/** What will be so in a while, on a busy machine also a long one. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000, interval: 10 })
