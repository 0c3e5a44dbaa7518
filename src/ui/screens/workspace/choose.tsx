import type { LucideIcon } from "lucide-react"
import { EmptyState } from "~ui/parts/empty-state"

/** Where no record is open: what one would show. */
export const Choose = ({ icon, title }: { icon: LucideIcon; title: string }) => (
  <div className="flex h-full items-center justify-center">
    <EmptyState icon={icon} title={title} />
  </div>
)
