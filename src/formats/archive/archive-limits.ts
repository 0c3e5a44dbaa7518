/** What no archive of ours comes near. A file that is larger was made to fill a computer. */
export const archiveLimits = {
  /** Bytes, unpacked. */
  unpacked: 16 * 2 ** 30,
  /** Unpacked bytes for each packed one; rows that are all alike reach about sixty. */
  ratio: 300,
  /** Bytes up to which nobody asks for the ratio. */
  unasked: 64 * 2 ** 20,
  /** Bytes of a line: a picture in base64 is seven million. */
  line: 64 * 2 ** 20,
  rows: 5_000_000,
  /** Bytes of a picture. */
  blob: 32 * 2 ** 20
}
export type ArchiveLimits = typeof archiveLimits
