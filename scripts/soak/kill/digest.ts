import { canonical } from "../canonical"

/** SHA-256 in hex, of plain data whatever the order of its fields, or of bytes. */
export const digest = async (value: unknown): Promise<string> => {
  const bytes =
    value instanceof Blob
      ? await value.arrayBuffer()
      : new TextEncoder().encode(JSON.stringify(canonical(value)))
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return Array.from(hash.slice(0, 16), (it) => it.toString(16).padStart(2, "0")).join("")
}
