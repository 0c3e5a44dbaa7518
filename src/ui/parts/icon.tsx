import type { LucideIcon } from "lucide-react"

/** A 16 px icon that stands beside its own words: hidden from screen readers. */
export const Icon = ({ of: Picture, className = "" }: { of: LucideIcon; className?: string }) => (
  <Picture size={16} aria-hidden className={`shrink-0 ${className}`} />
)
