import { useRef, useState } from "react"
import { type LinkDraft, makeShareLink } from "~jobs/make-share-link"
import { useUndoToast } from "~ui/hooks/use-undo-toast"

const nameOf = ({ channel, href }: LinkDraft): string => `${channel} ${href}`

/** Keeps links that are given. The same one given again, while the screen is open, is one link. */
export const useKeep = () => {
  const done = useUndoToast()
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map())
  const underWay = useRef(new Set<string>())
  /** @returns the link's id; "" where it was not kept, or is being kept just now. */
  const keep = async (draft: LinkDraft): Promise<string> => {
    const name = nameOf(draft)
    const before = kept.get(name)
    if (before || underWay.current.has(name)) return before ?? ""
    underWay.current.add(name)
    const outcome = await makeShareLink(draft)
    underWay.current.delete(name)
    if (!outcome.ok) done(outcome)
    const id = outcome.ok && outcome.change?.edits.find((it) => it.table === "shareLinks")?.key
    if (!id) return ""
    setKept((them) => new Map(them).set(name, id))
    return id
  }
  return {
    keep,
    /** Id of the link that was kept; "" for none yet. */
    idOf: (draft: LinkDraft): string => kept.get(nameOf(draft)) ?? ""
  }
}
