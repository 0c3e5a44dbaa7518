import { useMemo } from "react"
import type { Contact } from "~model/contact"
import { useAlive } from "~ui/hooks/use-alive"
import { useRoute } from "../../use-route"

/** Customers that were chosen elsewhere, in a list or on a card: their ids stand in the address. */
export interface Picked {
  /** undefined while they are looked up. */
  contacts: readonly Contact[] | undefined
}

/** null where nobody was: then a segment or a filter says whom. */
export const usePicked = (): Picked | null => {
  const [, ids = ""] = useRoute("data").id.split("/")
  const contacts = useAlive("contacts")
  return useMemo(() => {
    if (!ids) return null
    const wanted = new Set(ids.split(","))
    return { contacts: contacts?.filter((it) => wanted.has(it.id)) }
  }, [ids, contacts])
}
