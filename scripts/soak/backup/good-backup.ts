import { allOf } from "~formats/archive/streams"
import { rowLines, blobLine, type PlainRow } from "~formats/archive/row-lines"
import type { ArchiveTable } from "~formats/archive/tables"
import { writeArchive } from "~formats/archive/write-archive"
import { makeKey, seal } from "~formats/seal/seal"
import { unsaid } from "~model/contact"
import type { Random } from "../random"

/** A backup that nobody touched. */
export interface Good {
  identity: string
  recipient: string
  /** Packed lines, and the sealed file of them. */
  archive: Uint8Array
  sealed: Uint8Array
}

export const schema = 7

/** Invented customers with notes, and a picture that no packing makes smaller: several chunks of age. */
export const goodBackup = async (
  random: Random,
  key: { identity: string; recipient: string } | null = null
): Promise<Good> => {
  const { identity, recipient } = key ?? (await makeKey())
  const record = (id: string) => ({ id, createdAt: 1_000 + random.below(1e6), deletedAt: null })
  const contacts = Array.from({ length: 40 }, (_, at) => ({
    ...record(`c${at}`),
    name: `张三 ${random.below(1e6)}`,
    group: false,
    tags: [],
    stage: "new",
    language: "",
    phone: "",
    email: "",
    address: "",
    ...unsaid,
    code: `code${at}x`
  }))
  const notes = Array.from({ length: 80 }, (_, at) => ({
    ...record(`n${at}`),
    contactId: `c${at % 40}`,
    text: `likes the blue one ${random.below(1e6)}`,
    pinnedAt: null,
    quote: "",
    site: "",
    editedAt: null,
    rival: ""
  }))
  const picture = Uint8Array.from({ length: 150_000 }, () => random.below(256))
  const rows: [ArchiveTable, PlainRow[]][] = [
    ["contacts", contacts],
    ["notes", notes]
  ]
  const lines = async function* () {
    const encode = (text: string) => new TextEncoder().encode(text)
    for (const [table, them] of rows)
      for (const row of them) for (const line of rowLines(table, row)) yield encode(line)
    yield encode(await blobLine("picture", new Blob([picture], { type: "image/png" })))
  }
  const counts = { contacts: contacts.length, notes: notes.length, blobs: 1 }
  const head = { schema, madeAt: 1_700_000_000_000, device: "0123abcd", counts, unfit: 0 }
  const archive = await allOf(writeArchive(head, lines()).stream)
  return { identity, recipient, archive, sealed: await seal(archive, [recipient]) }
}
