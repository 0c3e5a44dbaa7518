/** Writes text in encodings a browser only reads, by asking its decoder sign after sign. */

let table: Map<string, readonly [number, number]> | undefined

const pairs = (): Map<string, readonly [number, number]> => {
  const decoder = new TextDecoder("gb18030")
  const found = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const sign = decoder.decode(Uint8Array.of(first, second))
      if ([...sign].length === 1 && !found.has(sign)) found.set(sign, [first, second])
    }
  return found
}

/** The bytes of a text in GBK; signs it has none for become "?". */
export const gbk = (text: string): Uint8Array => {
  table ??= pairs()
  const known = table
  return Uint8Array.from(
    [...text].flatMap((sign) =>
      sign < "\x80" ? [sign.charCodeAt(0)] : [...(known.get(sign) ?? [0x3f])]
    )
  )
}
