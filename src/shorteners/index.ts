import type { Shortener } from "./shortener"

/** All services, in the order in which they are offered. */
export const SHORTENERS: readonly Shortener[] = []
