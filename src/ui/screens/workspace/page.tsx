import type { ReactNode } from "react"

/** A page without a list: a title, one sentence, and its sections, no wider than reads well. */
export const Page = ({
  title,
  intro,
  children
}: {
  title: string
  intro?: string
  children: ReactNode
}) => (
  // What is hidden from sight stands in here, too: else it would make the page behind scroll.
  <div className="relative min-h-0 min-w-0 grow scroll-pb-16 overflow-y-auto bg-surface">
    <div className="mx-auto flex max-w-3xl flex-col gap-6 p-4 pb-20">
      <header className="flex flex-col gap-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        {intro && <p className="text-sm text-soft">{intro}</p>}
      </header>
      {children}
    </div>
  </div>
)
