import { createHash } from "node:crypto"
import { expect, test } from "vitest"

import { Sha256 } from "~formats/archive/sha256"

test("the checksum is SHA-256, whatever the length and however it comes in pieces", () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256)
    const cut = (length * 7) % (length + 1)
    const ours = new Sha256().update(bytes.subarray(0, cut)).update(bytes.subarray(cut)).digest()
    expect(ours).toBe(createHash("sha256").update(bytes).digest("hex"))
  }
  const large = new Uint8Array(3_000_001).fill(97)
  expect(new Sha256().update(large).digest()).toBe(createHash("sha256").update(large).digest("hex"))
})
