import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { workspace } from "~ui/i18n/en/workspace"

type Channel = keyof typeof workspace.links.channels

/** The channel a link was given through, as people know it. */
export const useChannelName = (): ((id: string) => string) => {
  const { t } = useTranslation()
  // The same function until the language changes: long lists are searched by it.
  return useMemo(() => {
    const names = t("workspace.links.channels", { returnObjects: true })
    const isChannel = (id: string): id is Channel => Object.hasOwn(names, id)
    return (id) => (isChannel(id) ? names[id] : id)
  }, [t])
}
