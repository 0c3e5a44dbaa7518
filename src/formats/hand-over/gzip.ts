type Bytes = Uint8Array<ArrayBuffer>

export const gzip = async (bytes: Bytes): Promise<Bytes> => {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Unpacked; null for what is not packed so, and for more than `most` bytes. */
export const gunzip = async (bytes: Bytes, most: number): Promise<Bytes | null> => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader()
  const parts: Bytes[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
      size += value.length
      if (size > most) {
        await reader.cancel()
        return null
      }
      parts.push(new Uint8Array(value))
    }
  } catch {
    return null
  }
}
