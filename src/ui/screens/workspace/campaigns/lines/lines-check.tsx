import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import type { Campaign } from "~model/campaign"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import type { GoodLine } from "./made-lines"
import { useLinesCheck } from "./use-lines-check"

/** What speaks against the links of pasted lines, each reason once. */
export const LinesCheck = ({
  lines,
  campaign,
  onFix
}: {
  lines: readonly GoodLine[]
  campaign: Campaign | null
  onFix: (fix: Fix) => void
}) => {
  const { t } = useTranslation()
  const found = useLinesCheck(lines, campaign)
  const where = (line: number, count: number) =>
    count > 0 ? t("campaigns.lines.andMore", { line, count }) : t("campaigns.lines.line", { line })
  return (
    <div className="has-[ul:empty]:-mt-4">
      <LinkFindings
        findings={found.map(({ line, more, ...it }) => ({
          ...it,
          where: line === null ? "" : where(line, more)
        }))}
        onFix={onFix}
      />
    </div>
  )
}
