import { useEffect, useRef } from "react"
import { claimDraft, draftsFrom } from "~jobs/drafts"
import { livingPages, thisPage } from "./page-life"
import { useDraft } from "./use-draft"

/** A stored text being edited: as it is now, and as it was when the editing began. */
export interface Edit {
  text: string
  base: string
}

// Length of the base in the first line, then the base, then the text.
const read = (kept: string | null): Edit | null => {
  const [length = "", ...lines] = kept?.split("\n") ?? []
  if (!/^\d+$/.test(length)) return null
  const both = lines.join("\n")
  return { base: both.slice(0, Number(length)), text: both.slice(Number(length)) }
}

const write = ({ base, text }: Edit): string => `${base.length}\n${base}${text}`

/**
 * An edit under way in this page, kept through reloads and crashes. Two pages that edit one thing
 * have an edit each; one that a page left behind is taken over by the first that shows the thing.
 */
export const useEditDraft = (what: string) => {
  const prefix = `edit ${what} `
  const own = prefix + thisPage()
  const { text, set } = useDraft(own)
  const latest = useRef(text)
  useEffect(() => void (latest.current = text), [text])
  useEffect(() => void adopt(prefix, own), [prefix, own])
  return {
    edit: read(text),
    set: (edit: Edit | null) => set(edit && write(edit)),
    /** It was saved: what was typed meanwhile goes on from there. */
    saved: (edit: Edit) => {
      const now = read(latest.current)
      set(now && now.text !== edit.text ? write({ text: now.text, base: edit.text }) : null)
    }
  }
}

const adopt = async (prefix: string, own: string): Promise<void> => {
  const ids = await draftsFrom(prefix)
  const pageOf = (id: string) => id.slice(prefix.length)
  const living = await livingPages(ids.map(pageOf))
  const left = ids.find((id) => id !== own && !living.has(pageOf(id)))
  if (left) await claimDraft(left, own)
}
