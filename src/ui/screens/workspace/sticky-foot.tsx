import type { ReactNode } from "react"

/** What a long page is for stands at its foot, and in sight from its first line on. */
export const StickyFoot = ({ children }: { children: ReactNode }) => (
  <footer className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t bg-surface py-3">
    {children}
  </footer>
)
