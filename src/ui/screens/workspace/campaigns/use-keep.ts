import { useState } from "react"
import { keepLinks } from "~jobs/keep-links"
import type { LinkDraft } from "~jobs/make-share-link"
import { useRow } from "~ui/hooks/use-row"
import { useUndoToast } from "~ui/hooks/use-undo-toast"

/**
 * Keeps links once, however they are given first. They count as kept until they are others, or the
 * keeping was undone.
 */
export const useKeep = (links: readonly LinkDraft[]) => {
  const done = useUndoToast()
  const [kept, setKept] = useState<{ links: readonly LinkDraft[]; first: string } | null>(null)
  const [keeping, setKeeping] = useState(false)
  const row = useRow("shareLinks", kept?.first ?? "")
  const isKept = kept?.links === links && (kept.first === "" || row?.deletedAt === null)
  const keep = async (): Promise<boolean> => {
    if (isKept) return true
    setKeeping(true)
    const outcome = await keepLinks(links)
    setKeeping(false)
    if (!done(outcome) || !outcome.ok) return false
    setKept({ links, first: outcome.change?.edits[0]?.key ?? "" })
    return true
  }
  return { keep, isKept, keeping }
}
