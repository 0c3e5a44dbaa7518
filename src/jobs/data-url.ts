/** The bytes that a base64 data URL stands for; null for what is none. */
export const blobOf = (dataUrl: string): Blob | null => {
  const [, type = "", base64 = ""] = /^data:([\w/+.-]+);base64,(.+)$/.exec(dataUrl) ?? []
  if (!base64) return null
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return new Blob([bytes], { type })
  } catch {
    return null
  }
}

/** Bytes as a base64 data URL. */
export const dataUrlOf = async (data: Blob): Promise<string> => {
  const bytes = new Uint8Array(await data.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
  return `data:${data.type};base64,${btoa(text)}`
}
