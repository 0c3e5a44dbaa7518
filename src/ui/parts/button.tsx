import type { LucideIcon } from "lucide-react"
import type { ComponentProps } from "react"
import { Icon } from "./icon"

const tones = {
  do: "bg-do text-on-do hover:opacity-90",
  plain: "bg-surface border border-line hover:bg-raised",
  quiet: "hover:bg-raised",
  danger: "bg-surface border border-line text-danger hover:bg-raised"
}

export interface ButtonProps extends ComponentProps<"button"> {
  tone?: keyof typeof tones
  icon?: LucideIcon
  /** 24 px high, for dense rows. */
  dense?: boolean
}

/**
 * A button says what it does, with a verb. `do` is for the one thing this place is for. Chinese may
 * break behind any sign: its words stay whole here as long as there is room for them.
 */
export const Button = ({
  tone = "plain",
  icon,
  dense = false,
  className = "",
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    className={`inline-flex max-w-full items-center break-words break-keep justify-center gap-1 rounded text-sm transition-colors
      disabled:opacity-50 ${dense ? "min-h-row px-2" : "min-h-control px-3"} ${tones[tone]} ${className}`}
    {...rest}
  >
    {icon && <Icon of={icon} />}
    {children}
  </button>
)
