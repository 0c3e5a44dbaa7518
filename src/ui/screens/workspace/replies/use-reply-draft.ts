import { useEffect, useMemo, useRef } from "react"
import { draftName } from "~jobs/reply-from-text"
import { bodiesOf, draftOf, emptyDraft, readDraftText, type ReplyDraft } from "~model/reply-draft"
import type { Snippet } from "~model/snippet"
import { useEditDraft } from "~ui/hooks/use-edit-draft"

/** A reply being written, kept through reloads and crashes until it is saved or thrown away. */
export const useReplyDraft = (snippet: Snippet | null) => {
  const { edit, set, saved } = useEditDraft(draftName(snippet?.id ?? "new"))
  const stored = useMemo(() => (snippet ? draftOf(snippet) : emptyDraft()), [snippet])
  const text = edit?.text
  const typed = useMemo(() => (text === undefined ? null : readDraftText(text)), [text])
  const draft = typed ?? stored
  // What takes its time, as a picture does, goes on from what was typed meanwhile.
  const latest = useRef(draft)
  useEffect(() => void (latest.current = draft), [draft])
  const now = snippet ? JSON.stringify(stored) : ""
  const base = typed ? (edit?.base ?? now) : now
  return {
    draft,
    stored,
    dirty: typed !== null,
    /** Another window saved it since this was begun. */
    overtaken: snippet !== null && typed !== null && saidIn(base) !== saidIn(now),
    change: (edited: (draft: ReplyDraft) => ReplyDraft) => {
      const { refused: _refused, ...next } = edited(latest.current)
      latest.current = next
      set({ base, text: JSON.stringify(next) })
    },
    /** It was saved as `draft` says: what was typed meanwhile goes on from there. */
    saved: () => saved({ base, text: text ?? "" }),
    drop: () => set(null)
  }
}

/** What a draft comes to, without the keys of its parts. */
const saidIn = (text: string): string => {
  const draft = readDraftText(text)
  return draft ? JSON.stringify({ ...draft, bodies: bodiesOf(draft) }) : ""
}

export type ReplyDrafting = ReturnType<typeof useReplyDraft>
