import type { Body } from "~model/snippet"

/**
 * What of a reply did not come over as it was.
 * - `kept`: a command that has no twin here stays as words to be seen.
 * - `whole-name`: a first or last name is the customer's whole name here.
 * - `subject`: chats have no subject line.
 * - `shortcut`: another row has the same one.
 * - `picture`: a file on the seller's disk.
 */
export interface ReplyNote {
  why: "kept" | "whole-name" | "subject" | "shortcut" | "picture"
  what: string
}

/** A reply as a file says it. */
export interface ReplyDraft {
  /** Its row, or its place in the list, from 1. */
  row: number
  title: string
  bodies: Body[]
  shortcut: string
  folder: string
  tags: string[]
  promotion: boolean
  expiresAt: number | null
  notes: ReplyNote[]
}

export type ReadReply =
  | { ok: true; draft: ReplyDraft }
  | { ok: false; row: number; title: string; why: "empty" | "too-long" | "cut-off" | "unreadable" }

/** One text of a foreign file, before it is put together. */
export interface RawReply {
  row: number
  title: string
  text: string
  shortcut?: string
  folder?: string
  tags?: string[]
  language?: string
  /** The text is a template of ours: nothing of it is to be taken literally. */
  template?: boolean
  part?: number
  promotion?: boolean
  expiresAt?: number | null
  notes?: ReplyNote[]
  broken?: "cut-off" | "unreadable"
}
