import { X } from "lucide-react"
import { Dialog as Radix } from "radix-ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { IconButton } from "./icon-button"

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  children: ReactNode
}

const written = "textarea, input:not([type=checkbox], [type=radio], [type=file])"

/** Where there is something to write, that is what was wanted, and not the cross that stands first. */
const focusField = (event: Event) => {
  const field = event.currentTarget instanceof Element && event.currentTarget.querySelector(written)
  if (!(field instanceof HTMLElement)) return
  event.preventDefault()
  field.focus()
}

/** A window above the page for one thing; Escape closes it and the focus goes back. */
export const Dialog = ({ open, onOpenChange, title, description, children }: DialogProps) => {
  const { t } = useTranslation()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed scrim inset-0 z-40" />
        <Radix.Content
          {...(!description && { "aria-describedby": undefined })}
          onOpenAutoFocus={focusField}
          className="floats fixed left-1/2 top-1/2 z-50 flex max-h-[90vh] w-[calc(100vw-24px)]
            max-w-lg -translate-x-1/2 -translate-y-1/2 flex-col gap-3 overflow-y-auto p-4"
        >
          <div className="flex items-start gap-2">
            <Radix.Title className="min-w-0 grow break-words text-lg font-semibold">
              {title}
            </Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t("common.close")} icon={X} />
            </Radix.Close>
          </div>
          {description && (
            <Radix.Description className="text-sm text-soft">{description}</Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
