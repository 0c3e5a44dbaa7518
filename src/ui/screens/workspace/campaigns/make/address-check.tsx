import { checkLink } from "~channels/check/check-link"
import type { LinkSetup } from "~jobs/draft-links"
import { useSettings } from "~ui/hooks/use-settings"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { goTo } from "../../use-route"
import { checkOf, ofChannel, ofField } from "./check-of"

const hostOf = (origin: string): string[] =>
  URL.canParse(origin) ? [new URL(origin).hostname] : []

/** What speaks against an address wherever it is given. Why it is none at all stands at its field. */
export const AddressCheck = ({
  url,
  setup,
  onTarget
}: {
  url: string
  setup: LinkSetup | null
  onTarget: (url: string) => void
}) => {
  const settings = useSettings()
  const ownHosts = settings?.ownShops.flatMap(hostOf) ?? []
  const campaign = setup?.campaign ?? null
  const found = checkLink(checkOf(url, { ownHosts }, campaign)).filter(
    ({ code }) => !ofChannel.has(code) && !ofField.has(code)
  )
  if (found.length === 0) return null
  return (
    <LinkFindings
      findings={found}
      onFix={(fix) => {
        if (fix.what === "target") onTarget(fix.to)
        else if (fix.what === "coupon" && campaign) goTo("campaigns", campaign.id)
      }}
    />
  )
}
