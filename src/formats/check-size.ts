import { fault, type Read } from "./file-fault"
import { limits } from "./limits"

/** May a file of this size be read into memory at all? */
export const checkSize = (size: number): Read<null> => {
  if (size === 0) return fault("empty")
  return size > limits.file ? fault("too-large", 0, size) : { ok: true, value: null }
}
