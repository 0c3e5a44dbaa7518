import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type Query, readQuery } from "~search/query/read-query"
import type { Searched } from "~ui/hooks/use-search"
import { commandsIn, fittingCommands } from "./commands"
import { emptyGroups, foundGroups, type OptionGroup } from "./options"

/**
 * What the palette lists, and for which query. As long as there is no answer to what stands in the
 * box, that is what was answered last.
 */
export const usePaletteList = (
  wanted: string,
  found: Searched | null,
  recent: readonly string[]
): { groups: readonly OptionGroup[]; query: Query } => {
  const { t } = useTranslation()
  const commands = useMemo(() => commandsIn(t), [t])
  const said = wanted && (found?.text ?? wanted)
  const query = useMemo(() => readQuery(said), [said])
  const groups = useMemo(
    () =>
      wanted
        ? foundGroups(found?.finds ?? [], fittingCommands(commands, query))
        : emptyGroups(recent, commands),
    [wanted, found, recent, commands, query]
  )
  return { groups, query }
}
