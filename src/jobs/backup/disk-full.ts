const names = ["QuotaExceededError"]

/** Whether that is what went wrong. Dexie keeps the browser's error within its own. */
export const isDiskFull = (error: unknown): boolean => {
  for (let it = error; it instanceof Error; it = "inner" in it ? it.inner : it.cause)
    if (names.includes(it.name)) return true
  return false
}
