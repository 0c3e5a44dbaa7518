/** The bytes of a file, a piece at a time: not all that is a Blob has a `stream` that pipes. */
export const streamOf = (file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const piece = 1 << 18
  let at = 0
  return new ReadableStream({
    pull: async (controller) => {
      if (at >= file.size) return controller.close()
      const end = Math.min(at + piece, file.size)
      controller.enqueue(new Uint8Array(await file.slice(at, end).arrayBuffer()))
      at = end
    }
  })
}

/** All the bytes of a stream in one. */
export const allOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await blobOfStream(stream)).arrayBuffer())

/** A stream as a file, so that what is large need not lie in memory. */
export const blobOfStream = async (
  stream: ReadableStream<Uint8Array>,
  type = "application/octet-stream",
  each: (piece: Uint8Array) => Promise<void> | void = () => undefined
): Promise<Blob> => {
  const parts: Blob[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts, { type })
    parts.push(new Blob([new Uint8Array(value)]))
    await each(value)
  }
}
