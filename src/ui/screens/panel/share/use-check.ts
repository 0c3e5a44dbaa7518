import { blankCheck, checkLink } from "~channels/check/check-link"
import type { Finding, LinkCheckInput } from "~channels/check/finding"
import { useNow } from "~ui/hooks/use-now"
import { useSettings } from "~ui/hooks/use-settings"

const hostOf = (origin: string): string[] =>
  URL.canParse(origin) ? [new URL(origin).hostname] : []

/** The check of links, with the seller's own shops and the time in it. */
export const useCheck = (): ((
  input: Partial<LinkCheckInput> & { target: string }
) => Finding[]) => {
  const now = useNow(60_000)
  const ownHosts = (useSettings()?.ownShops ?? []).flatMap(hostOf)
  return (input) => checkLink({ ...blankCheck, ownHosts, now, ...input })
}
