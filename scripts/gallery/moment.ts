/** The moment that every picture shows, so that two runs say the same "yesterday": a Tuesday, 10:00. */
export const NOW = Date.UTC(2026, 10, 24, 2)

/** IANA name of the zone the pages stand in. */
export const ZONE = "Asia/Shanghai"

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
