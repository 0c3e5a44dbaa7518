import { type ReactNode, type Ref, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"

interface BarShellProps {
  ask: AskBackground
  /** The opaque part: what a click must be able to see. */
  surface?: Ref<HTMLElement>
  busy?: boolean
  children: ReactNode
}

/** The bar's surface with room for its shadow; the frame is made as high as it is. */
export const BarShell = ({ ask, surface, busy = false, children }: BarShellProps) => {
  const { t } = useTranslation()
  const outer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = outer.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => {
      const height = Math.min(2000, Math.ceil(element.getBoundingClientRect().height))
      void ask("bar-size", { height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ask])
  return (
    <div ref={outer} className="bar-shell">
      <main ref={surface} aria-busy={busy} className="floats overflow-hidden">
        <h1 className="sr-only">{t("bar.title")}</h1>
        {children}
      </main>
    </div>
  )
}
