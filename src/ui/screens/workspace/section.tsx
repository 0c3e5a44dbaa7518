import { type ReactNode, useId } from "react"

/** One subject of a record or a page, under its heading and a hairline. */
export const Section = ({
  title,
  hint,
  count,
  children
}: {
  title: string
  hint?: string
  count?: number
  children: ReactNode
}) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      <h3 id={id} className="flex items-baseline gap-2 text-sm text-soft">
        {title}
        {count !== undefined && count > 0 && <span className="figures text-xs">{count}</span>}
      </h3>
      {hint && <p className="text-xs text-soft">{hint}</p>}
      {children}
    </section>
  )
}
