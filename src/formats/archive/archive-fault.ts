/**
 * Why an archive is not taken, as the screens explain it.
 *
 * - `not-an-archive`: some other file.
 * - `newer`: written by a newer Regulars; this one must be brought up to date first.
 * - `cut`: it ends too early.
 * - `damaged`: something in it was changed: its checksum, its counts or its packing do not fit.
 * - `too-big`: more than anything of ours would hold; a file made to fill a computer.
 * - `bad-row`: a row is not what such a row must be; `at` says which.
 * - `stopped`: the signal ended it.
 */
export interface ArchiveFault {
  ok: false
  why: "not-an-archive" | "newer" | "cut" | "damaged" | "too-big" | "bad-row" | "stopped"
  /** Where it was noticed. `line` counts from 1; `field` is a path in dots, "" for the row itself. */
  at?: { table: string; line: number; field: string }
}
