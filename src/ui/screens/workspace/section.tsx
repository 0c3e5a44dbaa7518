import { type ReactNode, useId } from "react"
import { useTranslation } from "react-i18next"
import { numberFormat } from "~ui/parts/formats"

/** One subject of a record or a page, under its heading and a hairline. */
export const Section = ({
  title,
  hint,
  count,
  actions,
  children
}: {
  title: string
  hint?: string
  count?: number
  /** What can be done with all of it, at the end of the heading's line. */
  actions?: ReactNode
  children: ReactNode
}) => {
  const { i18n } = useTranslation()
  const id = useId()
  const heading = (
    <h3 id={id} className="flex items-baseline gap-2 text-sm text-soft">
      {title}
      {count !== undefined && count > 0 && (
        <span className="figures text-xs">{numberFormat(i18n.language).format(count)}</span>
      )}
    </h3>
  )
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      {actions ? (
        <div className="flex min-h-row flex-wrap items-center justify-between gap-x-2">
          {heading}
          <div className="flex flex-wrap gap-x-1">{actions}</div>
        </div>
      ) : (
        heading
      )}
      {hint && <p className="text-xs text-soft">{hint}</p>}
      {children}
    </section>
  )
}
