import { useState } from "react"
import { readSelection, type ReadSelection, type Selection } from "~jobs/read-selection"
import { tabToFollow } from "~platform/tabs"
import type { Person } from "./use-person"
import { useDraft } from "./use-draft"

// The site stands in the first line, the words below it.
const read = (kept: string | null): Omit<Selection, "owner"> | null => {
  if (kept === null) return null
  const [site = "", ...lines] = kept.split("\n")
  return { site, text: lines.join("\n") }
}

/** The quote that a new note for a person gets; kept as the note's words are. */
export const useQuote = (person: Person) => {
  const { text, set } = useDraft(`quote ${person.key}`)
  const [asking, setAsking] = useState(false)
  const take = async (): Promise<ReadSelection> => {
    setAsking(true)
    try {
      const tab = await tabToFollow()
      const beside = person.who === "known" && person.by === "choice" ? null : person.sighting
      const found = tab
        ? await readSelection(tab.id, beside)
        : ({ ok: false, why: "no-page" } as const)
      if (found.ok) set(`${found.selection.site}\n${found.selection.text}`)
      return found
    } finally {
      setAsking(false)
    }
  }
  return { quote: read(text), asking, take, drop: () => set(null) }
}
