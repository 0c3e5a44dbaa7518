import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { type LinkSetup, namingOf } from "~jobs/draft-links"
import { useSettings } from "~ui/hooks/use-settings"
import { useMarks } from "~ui/screens/record/marks/use-marks"

/**
 * What links are made with.
 * @param mark As in `MarkChoice`. @param withoutCoupon The campaign's coupon is not promised with them.
 * @returns null until the seller's settings and campaigns are read.
 */
export const useLinkSetup = (
  mark: string,
  words: string,
  withoutCoupon = false
): LinkSetup | null => {
  const { i18n } = useTranslation()
  const settings = useSettings()
  const choices = useMarks()
  // One day for all of a form's links, also past midnight.
  const [at] = useState(() => Date.now())
  const choice = choices?.find((it) => it.value === mark)
  const campaign = choice?.campaign ?? null
  const setup: LinkSetup | null =
    settings && choices
      ? {
          campaign:
            campaign && withoutCoupon ? { ...campaign, coupon: "", couponEndsAt: null } : campaign,
          marks: choice?.marks ?? null,
          words,
          rules: settings.utmRules,
          naming: namingOf(settings.linkNaming),
          at,
          locale: i18n.language
        }
      : null
  // What is read anew, and says the same, makes no new links: those that were kept stay kept.
  const key = JSON.stringify(setup)
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => setup, [key])
}
