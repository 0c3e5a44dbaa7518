import { ChevronRight } from "lucide-react"
import type { ReactNode } from "react"
import { Icon } from "~ui/parts/icon"

/** A part of the card that opens when it is wanted. */
export const Fold = ({
  title,
  open = false,
  children
}: {
  title: string
  open?: boolean
  children: ReactNode
}) => (
  <details open={open} className="group border-b px-3">
    <summary className="flex min-h-control cursor-pointer list-none items-center gap-1 text-sm text-soft hover:text-ink">
      <Icon of={ChevronRight} className="transition-transform group-open:rotate-90" />
      {title}
    </summary>
    <div className="pb-3">{children}</div>
  </details>
)
