import { type FormerText, noteHistory } from "~jobs/note-history"
import { useLive } from "./use-live"

/** The former texts of a note, live; undefined while they are read. */
export const useNoteHistory = (noteId: string): FormerText[] | undefined =>
  useLive(() => noteHistory(noteId), [noteId])
