import { useEffect, useRef } from "react"
import { readPage } from "~jobs/read-page"
import type { TabView } from "./use-tab"

/** How long a page that was granted may stay silent before it is read, in ms. */
const patience = 1500

/** Has pages of granted sites that show no chat and no order read once each, for their product. */
export const useReading = (view: TabView | null | undefined): void => {
  const done = useRef(new Set<string>())
  const page = view?.granted ? `${view.tabId} ${view.url?.split("#")[0] ?? ""}` : ""
  const reading = view?.state?.reading
  const person = reading?.seen && reading.sighting.surface !== "product"
  const wait = reading ? 0 : patience
  const tabId = view?.tabId
  useEffect(() => {
    if (!page || person || tabId === undefined || done.current.has(page)) return undefined
    const timer = setTimeout(() => {
      done.current.add(page)
      void readPage(tabId)
    }, wait)
    return () => clearTimeout(timer)
  }, [page, person, tabId, wait])
}
