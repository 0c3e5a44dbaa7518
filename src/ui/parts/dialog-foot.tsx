import type { ReactNode } from "react"

/** The answers of a dialog, one line below what is asked: the one it is for stands last, at the edge. */
export const DialogFoot = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-end gap-2">{children}</div>
)
