import type { LucideIcon } from "lucide-react"
import type { ComponentProps } from "react"

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** What it does: its accessible name and its tooltip. */
  label: string
  icon: LucideIcon
  /** 24 px instead of 32. */
  dense?: boolean
}

export const IconButton = ({
  label,
  icon: Picture,
  dense = false,
  className = "",
  ...rest
}: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className={`inline-flex shrink-0 items-center justify-center rounded text-soft transition-colors
      hover:bg-raised hover:text-ink disabled:opacity-50 ${dense ? "size-row" : "size-control"} ${className}`}
    {...rest}
  >
    <Picture size={16} aria-hidden />
  </button>
)
