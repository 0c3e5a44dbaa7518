import type { ArchiveFault } from "~formats/archive/archive-fault"
import type { ArchiveTable } from "~formats/archive/tables"
import type { SealFault } from "~formats/seal/seal-fault"
import type { BackupState } from "~model/backup"

/** How far a long job is: rows done, and how many there are; 0 while that is not known. */
export type OnProgress = (done: number, all: number) => void

/** What a long job takes along. */
export interface Going {
  signal?: AbortSignal
  onProgress?: OnProgress
}

/** A pair of keys in age's form. The identity is the seller's alone: it is shown once, and kept nowhere. */
export interface BackupKey {
  /** "AGE-SECRET-KEY-1…": opens backups. */
  identity: string
  /** "age1…": backups are encrypted to it. */
  recipient: string
}

/** Where backups go from now on. A folder is chosen by `chooseBackupFolder`, within a click. */
export type BackupPlan = Pick<BackupState, "recipient" | "everyHours">
  & ({ way: "folder"; handle: FileSystemDirectoryHandle } | { way: "downloads" })

export type SetUp =
  { ok: true; state: BackupState } | { ok: false; why: "bad-key" | "folder-permission" }

export type Trouble = Exclude<BackupState["trouble"], "">

export type BackedUp =
  | { ok: true; last: NonNullable<BackupState["last"]> }
  /** `not-set-up`: there is no key to encrypt to; `busy`: another window is at it; else see the state. */
  | { ok: false; why: Trouble | "not-set-up" | "busy" | "stopped" }

/** Why a file does not open. */
export type OpenFault = ArchiveFault | SealFault | { ok: false; why: "disk-full" | "failed" }

/** What a restore would do to one table, in rows. */
export interface TableChange {
  table: ArchiveTable
  inFile: number
  hereNow: number
  /** In the file and not here. */
  added: number
  /** In both, and not the same. */
  changed: number
  /** Here and not in the file. */
  gone: number
}

/** A backup or snapshot as it was opened, whole and checked, and what restoring it would do. */
export interface Staged {
  /** When it was made, on which browser (`Change.device`), and how many rows it holds. */
  madeAt: number
  device: string
  rows: number
  /** SHA-256 of what it holds: the same for the same content. */
  sha256: string
  /** Customers in it who were erased here since: they do not come back. */
  erased: number
  /** Rows that fitted no table's rules when it was made: kept in the file, never restored. */
  unfit: number
  preview: TableChange[]
  /** Name of the database it waits in, for `restoreStaged` and `dropStaged`. */
  stage: string
}

export type Opened = { ok: true; staged: Staged } | OpenFault

/** The file was opened in full with the seller's own key, and nothing was missing. */
export type Proved =
  | { ok: true; madeAt: number; rows: number; counts: Partial<Record<ArchiveTable, number>> }
  | OpenFault

export type Restored =
  /**
   * `snapshot` goes back on the restore; null where there is none. `broughtBack`: commits since the copy
   * that came back on top of it, as they had been lost.
   */
  | { ok: true; rows: number; broughtBack: number; snapshot: string | null }
  /**
   * All as it was. `gone`: what was staged is not there any more; `written-meanwhile`: other windows
   * never stopped writing; `no-snapshot`: the way back could not be kept.
   */
  | { ok: false; why: "gone" | "written-meanwhile" | "no-snapshot" | "disk-full" | "failed" }

/** Why a snapshot was taken. */
export type SnapshotWhy = "rolling" | "before-restore" | "before-upgrade" | "by-hand"

/** A copy on this computer, beside the database; it is not encrypted, as the database is not. */
export interface Snapshot {
  /** Its name: the key of all that is done with it. */
  name: string
  at: number
  why: SnapshotWhy
  rows: number
  /** Bytes. */
  size: number
}

export type Taken =
  | { ok: true; snapshot: Snapshot }
  | { ok: false; why: "no-place" | "busy" | "disk-full" | "not-verified" | "failed" | "stopped" }
