import { checkLink } from "~channels/check/check-link"
import type { Fix } from "~channels/check/finding"
import type { LinkSetup } from "~jobs/draft-links"
import { useSettings } from "~ui/hooks/use-settings"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { checkOf, ofChannel, ofField } from "./check-of"

const hostOf = (origin: string): string[] =>
  URL.canParse(origin) ? [new URL(origin).hostname] : []

/** What speaks against an address wherever it is given. Why it is none at all stands at its field. */
export const AddressCheck = ({
  url,
  made,
  setup,
  onFix
}: {
  url: string
  /** The same with a campaign's labels in it; "" while no link is made. */
  made: string
  setup: LinkSetup | null
  onFix: (fix: Fix) => void
}) => {
  const settings = useSettings()
  const ownHosts = settings?.ownShops.flatMap(hostOf) ?? []
  const campaign = setup?.campaign ?? null
  const lost = made
    ? checkLink(checkOf(made, { pasted: url })).filter(({ code }) => code === "utm-overwritten")
    : []
  const found = [...checkLink(checkOf(url, { ownHosts }, campaign)), ...lost].filter(
    ({ code }) => !ofChannel.has(code) && !ofField.has(code)
  )
  // Always there, so that what it says is read out; without a gap of its own while it says nothing.
  return (
    <div className="has-[ul:empty]:-mt-4">
      <LinkFindings findings={found} onFix={onFix} />
    </div>
  )
}
