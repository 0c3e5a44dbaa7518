/**
 * About how many bytes a value takes where it is stored: what it holds, without the little that the
 * browser writes around it. It is told what each kind of number and text takes by V8's serializer.
 */
export const sizeOf = (value: unknown): number => {
  if (typeof value === "string") return isNarrow(value) ? value.length : value.length * 2
  if (typeof value === "number") return Number.isInteger(value) ? 4 : 8
  if (typeof value !== "object" || value === null) return 1
  if (value instanceof Blob) return value.size
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength
  if (Array.isArray(value)) return value.reduce<number>((sum, it) => sum + sizeOf(it), 2)
  if (value instanceof Map || value instanceof Set)
    return Array.from(value).reduce<number>((sum, it) => sum + sizeOf(it), 2)
  return Object.entries(value).reduce((sum, [key, it]) => sum + key.length + 2 + sizeOf(it), 2)
}

/** A text of Latin letters alone takes a byte for each. */
const isNarrow = (text: string): boolean => !/[\u0100-\uffff]/.test(text)
