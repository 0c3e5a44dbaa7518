import type { LucideIcon } from "lucide-react"
import { Tabs as Radix } from "radix-ui"
import type { MouseEvent, ReactNode } from "react"
import { Icon } from "./icon"

export interface TabItem {
  value: string
  label: string
  icon?: LucideIcon
  /** How many wait there; none is shown for 0, but its place is kept. */
  count?: number
}

/** The tabs move the focus by script, which would ring what was clicked as if a key had been pressed. */
const focusQuietly = (event: MouseEvent<HTMLElement>) => {
  const quietly: FocusOptions & { focusVisible: boolean } = { focusVisible: false }
  if (event.button === 0 && !event.ctrlKey) event.currentTarget.focus(quietly)
}

/** Root of a screen in tabs: `TabBar` and one `TabPage` per item stand in it. Arrow keys move. */
export const Tabs = ({
  value,
  onChange,
  className = "",
  children
}: {
  value: string
  onChange: (value: string) => void
  className?: string
  children: ReactNode
}) => (
  <Radix.Root value={value} onValueChange={onChange} className={className}>
    {children}
  </Radix.Root>
)

export const TabBar = ({
  label,
  items,
  above = false,
  className = ""
}: {
  label: string
  items: readonly TabItem[]
  /** It stands above its pages, not below. */
  above?: boolean
  className?: string
}) => (
  <Radix.List aria-label={label} className={`flex ${className}`}>
    {items.map(({ value, label, icon, count }) => (
      <Radix.Trigger
        key={value}
        value={value}
        onMouseDown={focusQuietly}
        className={`flex min-h-control min-w-0 grow items-center justify-center gap-1 ${above ? "border-b-2" : "border-t-2"}
          border-transparent px-1 text-xs outline-offset-[-2px] text-soft hover:text-ink data-[state=active]:border-do
          data-[state=active]:text-ink`}
      >
        {icon && <Icon of={icon} className="max-[279px]:hidden" />}
        <span className="truncate">{label}</span>
        {count !== undefined && (
          <span className="figures min-w-[1ch] shrink-0 text-due">
            {count > 99 ? "99+" : count > 0 && count}
          </span>
        )}
      </Radix.Trigger>
    ))}
  </Radix.List>
)

/** @param kept It stays as it was left while another is shown: `className` must hide it then. */
export const TabPage = ({
  value,
  kept = false,
  className = "",
  children
}: {
  value: string
  kept?: boolean
  className?: string
  children: ReactNode
}) => (
  <Radix.Content
    value={value}
    tabIndex={-1}
    className={`outline-none ${className}`}
    {...(kept && { forceMount: true })}
  >
    {children}
  </Radix.Content>
)
