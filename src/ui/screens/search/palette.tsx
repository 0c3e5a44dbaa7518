import { Dialog as Radix } from "radix-ui"
import { useTranslation } from "react-i18next"
import type { Route } from "../workspace/route"
import { PaletteBox } from "./palette-box"

interface PaletteProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What stands in it when it opens. */
  start: string
  /** The customer on screen; "" for nobody. */
  onScreen: string
  onGo: (route: Route) => void
}

/** The search above the page; Escape closes it and the focus goes back. */
export const Palette = ({ open, onOpenChange, onGo, ...box }: PaletteProps) => {
  const { t } = useTranslation()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed scrim inset-0 z-40" />
        <Radix.Content
          aria-describedby={undefined}
          className="floats fixed left-1/2 top-3 z-50 flex max-h-[calc(100vh-24px)] w-[calc(100vw-24px)]
            max-w-2xl -translate-x-1/2 flex-col overflow-hidden sm:top-[10vh] sm:max-h-[80vh]"
        >
          <Radix.Title className="sr-only">{t("search.title")}</Radix.Title>
          <PaletteBox
            {...box}
            onGo={(route) => {
              onOpenChange(false)
              onGo(route)
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
