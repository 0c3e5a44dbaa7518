import type { ReactNode } from "react"
import type { TabView } from "~ui/hooks/use-tab"
import { useTeachDraft } from "./drafts"
import { Teach } from "./teach"
import { TeachAgain } from "./teach-again"

/**
 * Teaching, while the page of this tab is taught; else the card. Above the card, whose person is
 * another, or nobody for a moment, while the seller points.
 */
export const TeachFirst = ({
  view,
  children
}: {
  view: TabView | null | undefined
  children: ReactNode
}) => {
  const draft = useTeachDraft(view?.tabId ?? -1)
  if (view && draft) return <Teach key={view.tabId} view={view} draft={draft} />
  return (
    <>
      {view && <TeachAgain view={view} />}
      {children}
    </>
  )
}
