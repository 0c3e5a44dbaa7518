import { useEffect } from "react"
import type { TabItem } from "~ui/parts/tabs"

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement
  && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The figures 1 to 4 open the tabs wherever no text is being written. */
export const useTabKeys = (tabs: readonly TabItem[], open: (value: string) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || inText(event.target)) return
      const tab = /^[1-9]$/.test(event.key) ? tabs[Number(event.key) - 1] : undefined
      if (tab) open(tab.value)
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  })
}
