import type { Label } from "~model/label"
import { useRow } from "~ui/hooks/use-row"
import { Skeleton } from "~ui/parts/skeleton"
import { ProductForm } from "./product-form"
import { ReplyForm } from "./reply-form"

/** The form of a find, filled with what is stored. */
export const EditFound = ({ label, onDone }: { label: Label; onDone: () => void }) => {
  const product = useRow("products", label.what === "product" ? label.id : "")
  const snippet = useRow("snippets", label.what === "snippet" ? label.id : "")
  if (product) return <ProductForm product={product} onDone={onDone} />
  if (snippet) return <ReplyForm snippet={snippet} onDone={onDone} />
  return <Skeleton lines={3} />
}
