import { Package } from "lucide-react"
import { usePictureUrl } from "~ui/hooks/use-pictures"

const sizes = { row: "size-8", record: "size-24" }

/** A product's small picture. What it is stands beside it: screen readers skip it. */
export const ProductThumb = ({
  pictureId,
  size
}: {
  pictureId: string | null
  size: keyof typeof sizes
}) => (
  <span
    aria-hidden
    className={`flex shrink-0 items-center justify-center overflow-hidden rounded border bg-raised ${sizes[size]}`}
  >
    {pictureId ? <Kept id={pictureId} /> : <Package size={16} className="text-soft" />}
  </span>
)

const Kept = ({ id }: { id: string }) => {
  const url = usePictureUrl(id)
  return url ? <img src={url} alt="" className="size-full object-contain" /> : null
}
