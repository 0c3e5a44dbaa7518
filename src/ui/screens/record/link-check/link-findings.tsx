import { CircleAlert, Info, OctagonX, type LucideIcon } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { Finding, Fix } from "~channels/check/finding"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"

const looks: Record<Finding["level"], { icon: LucideIcon; tone: string }> = {
  stop: { icon: OctagonX, tone: "text-danger" },
  warn: { icon: CircleAlert, tone: "text-due" },
  note: { icon: Info, tone: "text-soft" }
}

/**
 * What speaks against a link, the worst first, each with its reason; one click puts it right where it
 * can, and where somebody takes it.
 */
export const LinkFindings = ({
  findings,
  onFix
}: {
  /** `where`: which of several links it is true of. */
  findings: readonly (Finding & { where?: string })[]
  onFix?: (fix: Fix) => void
}) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  const list = useRef<HTMLUListElement>(null)
  const put = (fix: Fix) => {
    onFix?.(fix)
    // The button goes with what it put right; the next Tab shall not begin at the top of the page.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    })
  }
  // Always there: a list that comes with its first line is not read out.
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={t("linkCheck.title")}
      aria-live="polite"
      className="flex flex-col gap-1 outline-none"
    >
      {findings.map(({ code, level, values, fix, where }) => {
        const { icon, tone } = looks[level]
        const { at } = values
        return (
          <li
            key={`${code} ${values["key"] ?? ""}`}
            className="flex flex-wrap items-start gap-x-2 gap-y-1 text-xs"
          >
            <Icon of={icon} className={`mt-0.5 ${tone}`} />
            <span className="sr-only">{t(`linkCheck.levels.${level}`)}:</span>
            <span className="min-w-36 flex-1 break-words pt-0.5 [overflow-wrap:anywhere]">
              {where && <span className="text-soft">{where}: </span>}
              {t(`linkCheck.found.${code}`, {
                ...values,
                ...(at && { at: day.format(Number(at)) })
              })}
            </span>
            {fix && onFix && (
              // What it will be is seen before it is pressed.
              <Button
                dense
                className="ml-auto shrink-0"
                title={fix.to || undefined}
                onClick={() => put(fix)}
              >
                {t(`linkCheck.fix.${fix.what}`, { to: fix.to })}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
