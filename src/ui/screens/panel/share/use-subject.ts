import { useState } from "react"
import { isOneProduct } from "~model/captured-product"
import type { Product } from "~model/product"
import type { Person } from "~ui/hooks/use-person"
import { useProductOfPage } from "~ui/hooks/use-product-of-page"
import type { TabView } from "~ui/hooks/use-tab"

/** What is shared: an address as it stands in the field, what it is called, whose product it is. */
export interface Subject {
  url: string
  title: string
  product: Product | null
  setUrl: (url: string) => void
}

/** Address and title of what the page is about; a chat's own address is nothing to share. */
const onPage = (view: TabView | null | undefined, person: Person | undefined) => {
  if (!view?.url || view.closedPage || person?.sighting?.identity) return { url: "", title: "" }
  const read = view.capture?.result
  if (read && isOneProduct(read)) return { url: read.url.value, title: read.title.value ?? "" }
  return { url: view.url, title: view.title ?? "" }
}

/** What the page beside the panel is about, until the seller types or chooses something else. */
export const useSubject = (
  view: TabView | null | undefined,
  person: Person | undefined
): Subject => {
  const page = onPage(view, person)
  const [typed, setTyped] = useState<{ for: string; url: string } | null>(null)
  const place = person?.key ?? ""
  const url = typed?.for === place ? typed.url : page.url
  const product = useProductOfPage(url) ?? null
  const title = product?.title ?? (url === page.url ? page.title : "")
  return { url, title, product, setUrl: (next) => setTyped({ for: place, url: next }) }
}
