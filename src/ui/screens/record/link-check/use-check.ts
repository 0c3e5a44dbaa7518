import { useMemo } from "react"
import { blankCheck, checkLink } from "~channels/check/check-link"
import type { Finding, LinkCheckInput } from "~channels/check/finding"
import { useNow } from "~ui/hooks/use-now"
import { useSettings } from "~ui/hooks/use-settings"

export type Check = (input: Partial<LinkCheckInput> & { target: string }) => Finding[]

const hostOf = (origin: string): string[] =>
  URL.canParse(origin) ? [new URL(origin).hostname] : []

/** The check of links, with the seller's own shops and the time in it; the same while these are. */
export const useCheck = (): Check => {
  const now = useNow(60_000)
  const shops = useSettings()?.ownShops
  return useMemo(() => {
    const ownHosts = (shops ?? []).flatMap(hostOf)
    return (input) => checkLink({ ...blankCheck, ownHosts, now, ...input })
  }, [shops, now])
}
