import { useMemo } from "react"
import { useAlive } from "./use-alive"

/** Names of the customers that are not in the bin, by id. */
export const useContactNames = (): ReadonlyMap<string, string> | undefined => {
  const contacts = useAlive("contacts")
  return useMemo(() => contacts && new Map(contacts.map((it) => [it.id, it.name])), [contacts])
}
