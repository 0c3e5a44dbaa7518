import { useMemo } from "react"
import { countTags, type TagCount } from "~jobs/tags"
import { useAliveWhen } from "./use-alive-when"

/** Tags in use, the most used first, live; undefined until read, and where they are not wanted. */
export const useTagsInUse = (wanted = true): readonly TagCount[] | undefined => {
  const contacts = useAliveWhen(wanted, "contacts")
  return useMemo(() => contacts && countTags(contacts), [contacts])
}
