import type { ArchiveFault } from "~formats/archive/archive-fault"
import type { SealFault } from "~formats/seal/seal-fault"

/** Why a backup is not opened, as the page explains it. */
export type OpenFault =
  | "no-file"
  | "no-key"
  | "bad-key"
  | "wrong-key"
  | "not-a-backup"
  | "damaged"
  | "cut"
  | "newer"
  | "too-big"
  | "bad-row"
  | "failed"

const faults: Readonly<Record<ArchiveFault["why"] | SealFault["why"], OpenFault>> = {
  "not-sealed": "not-a-backup",
  "not-an-archive": "not-a-backup",
  "bad-key": "bad-key",
  "wrong-key": "wrong-key",
  damaged: "damaged",
  cut: "cut",
  newer: "newer",
  "too-big": "too-big",
  "bad-row": "bad-row",
  stopped: "failed"
}

export const faultOf = ({ why }: ArchiveFault | SealFault): OpenFault => faults[why]
