/** How many bytes are made characters at once: more arguments than that a call does not take. */
const piece = 8190

/** Bytes as base64. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = ""
  // A piece is a multiple of three bytes, so that pieces can be put one behind the other.
  for (let at = 0; at < bytes.length; at += piece)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)))
  return text
}

/** The bytes that base64 stands for; null where it is none. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | null => {
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    return null
  }
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
