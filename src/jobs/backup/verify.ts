import { paced } from "~formats/archive/pace"
import { readArchive } from "~formats/archive/read-archive"
import { Sha256 } from "~formats/archive/sha256"
import { streamOf } from "~formats/archive/streams"
import { unsealStream } from "~formats/seal/seal"
import { presentSchema } from "~store/stage"
import type { Going } from "./backup-types"

/** SHA-256 of a file in hexadecimal digits, worked out in slices. */
export const sha256Of = async (file: Blob): Promise<string> => {
  const hash = new Sha256()
  const breathe = paced()
  const reader = streamOf(file).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return hash.digest()
    hash.update(value)
    await breathe()
  }
}

/**
 * Whether a file holds, from its first row to its last, what was written.
 * @param identity That opens it; null for one that is not sealed.
 * @param sha256 Of what is in it, as its writer worked it out.
 */
export const holds = async (
  file: Blob,
  identity: string | null,
  sha256: string,
  going: Going = {}
): Promise<boolean> => {
  const packed = identity === null ? streamOf(file) : await unsealStream(file, identity)
  if ("ok" in packed) return false
  const read = await readArchive(packed, { ...going, schema: presentSchema })
  return read.ok && read.end.sha256 === sha256
}
