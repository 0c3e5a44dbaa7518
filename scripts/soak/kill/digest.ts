const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => it !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, it]) => [name, canonical(it)])
  )
}

/** SHA-256 in hex, of plain data whatever the order of its fields, or of bytes. */
export const digest = async (value: unknown): Promise<string> => {
  const bytes =
    value instanceof Blob
      ? await value.arrayBuffer()
      : new TextEncoder().encode(JSON.stringify(canonical(value)))
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return Array.from(hash.slice(0, 16), (it) => it.toString(16).padStart(2, "0")).join("")
}
