import type { Fix } from "~channels/check/finding"
import type { Campaign } from "~model/campaign"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { useCheck } from "~ui/screens/record/link-check/use-check"
import { ofChannel, ofField, promiseOf } from "./finding-kinds"

/** What speaks against an address wherever it is given. Why it is none at all stands at its field. */
export const AddressCheck = ({
  url,
  made,
  campaign,
  forEverybody = true,
  onFix
}: {
  url: string
  /** The same with a campaign's labels in it; "" while no link is made. */
  made: string
  campaign: Campaign | null
  /** Whether nobody's code is put into it. */
  forEverybody?: boolean
  onFix: (fix: Fix) => void
}) => {
  const check = useCheck()
  const lost = made
    ? check({ target: made, pasted: url }).filter(({ code }) => code === "utm-overwritten")
    : []
  const ofAddress = check({ target: url, forEverybody, ...promiseOf(campaign) })
  const found = [...ofAddress, ...lost].filter(
    ({ code }) => !ofChannel.has(code) && !ofField.has(code)
  )
  // Always there, so that what it says is read out; without a gap of its own while it says nothing.
  return (
    <div className="has-[ul:empty]:-mt-4">
      <LinkFindings findings={found} onFix={onFix} />
    </div>
  )
}
