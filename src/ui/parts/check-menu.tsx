import { Check } from "lucide-react"
import { DropdownMenu } from "radix-ui"
import { type ReactNode, useState } from "react"

export interface CheckItem {
  id: string
  label: string
  on: boolean
}

const row =
  "flex min-h-control cursor-default items-center gap-2 rounded px-2 text-sm outline-none data-[highlighted]:bg-raised"

/** Things to have or not, opened by `trigger`; it stays open while they are chosen. */
export const CheckMenu = ({
  trigger,
  items,
  onTurn,
  reset
}: {
  trigger: ReactNode
  items: readonly CheckItem[]
  onTurn: (id: string) => void
  /** Below them: back to how it was. */
  reset: { label: string; onChoose: () => void }
}) => {
  const [open, setOpen] = useState(false)
  return (
    <DropdownMenu.Root open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onKeyDown={(event) => {
            // What is chosen shows a toast, which would be the first to hear it.
            if (event.key === "Escape") setOpen(false)
          }}
          className="floats z-50 max-h-[var(--radix-dropdown-menu-content-available-height)] min-w-44 max-w-72 overflow-y-auto p-1"
        >
          {items.map(({ id, label, on }) => (
            <DropdownMenu.CheckboxItem
              key={id}
              checked={on}
              onSelect={(event) => {
                event.preventDefault()
                onTurn(id)
              }}
              className={row}
            >
              <span className="flex w-4 shrink-0 justify-center">
                {on && <Check size={16} aria-hidden />}
              </span>
              <span className="min-w-0 break-words">{label}</span>
            </DropdownMenu.CheckboxItem>
          ))}
          <DropdownMenu.Separator className="my-1 border-t" />
          <DropdownMenu.Item onSelect={reset.onChoose} className={row}>
            <span className="w-4 shrink-0" />
            {reset.label}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
