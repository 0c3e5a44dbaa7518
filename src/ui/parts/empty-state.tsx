import type { LucideIcon } from "lucide-react"
import type { ReactNode } from "react"

/** Nothing here yet: one sentence why, and what to do about it. */
export const EmptyState = ({
  icon: Picture,
  title,
  children
}: {
  icon?: LucideIcon
  title: string
  children?: ReactNode
}) => (
  <div className="flex flex-col items-center gap-2 px-4 py-8 text-center text-sm text-soft">
    {Picture && <Picture size={24} aria-hidden strokeWidth={1.5} />}
    <p className="max-w-xs text-balance">{title}</p>
    {children}
  </div>
)
