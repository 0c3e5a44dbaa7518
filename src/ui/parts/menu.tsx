import type { LucideIcon } from "lucide-react"
import { DropdownMenu } from "radix-ui"
import type { ReactNode } from "react"
import { Icon } from "./icon"

export interface MenuItem {
  label: string
  icon?: LucideIcon
  danger?: boolean
  disabled?: boolean
  onChoose: () => void
}

/** What was chosen has opened something that has the focus: it keeps it. */
const stay = (event: Event) => {
  const { activeElement: at } = document
  if (at && at !== document.body && !at.closest("[role=menu]")) event.preventDefault()
}

/** A list of things to do, opened by `trigger` (an IconButton or a Button). */
export const Menu = ({ trigger, items }: { trigger: ReactNode; items: readonly MenuItem[] }) => (
  <DropdownMenu.Root>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        onCloseAutoFocus={stay}
        className="floats z-50 min-w-44 max-w-72 p-1"
      >
        {items.map(({ label, icon, danger = false, disabled = false, onChoose }) => (
          <DropdownMenu.Item
            key={label}
            disabled={disabled}
            onSelect={onChoose}
            className={`flex min-h-control cursor-default items-center gap-2 rounded px-2 text-sm
              outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-raised
              ${danger ? "text-danger" : ""}`}
          >
            {icon && <Icon of={icon} />}
            <span className="min-w-0 break-words">{label}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)
