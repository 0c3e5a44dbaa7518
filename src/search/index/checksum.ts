/**
 * A number that changes with any one word of the buffers, whatever its place: each step is
 * one-to-one in what came before. It tells damage, not forgery.
 */
export const checksum = (buffers: readonly ArrayBuffer[]): number => {
  let sum = 0x2545f491
  for (const buffer of buffers) {
    const whole = buffer.byteLength >>> 2
    const words = new Uint32Array(buffer, 0, whole)
    // Ninety megabytes pass here at every start, so it is a plain loop.
    for (let i = 0; i < whole; i++) sum = Math.imul((sum ^ (words[i] as number)) + i, 0x9e3779b1)
    for (const byte of new Uint8Array(buffer, whole * 4)) sum = Math.imul(sum ^ byte, 0x01000193)
    sum = Math.imul(sum ^ buffer.byteLength ^ (sum >>> 15), 0x85ebca6b)
  }
  return sum >>> 0
}
