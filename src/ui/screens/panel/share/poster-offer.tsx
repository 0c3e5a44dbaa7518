import { Image } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DraftedLink } from "~jobs/draft-links"
import type { Product } from "~model/product"
import { Button } from "~ui/parts/button"
import { PosterMaker } from "~ui/screens/record/poster/poster-maker"
import { useKeep } from "~ui/screens/record/links/use-keep"

/** The product as a poster, made when it is asked for; its link is kept when it is handed on. */
export const PosterOffer = ({ product, drafted }: { product: Product; drafted: DraftedLink }) => {
  const { t } = useTranslation()
  const { keep, idOf } = useKeep()
  const [open, setOpen] = useState(false)
  if (!drafted.ok) return null
  const { draft } = drafted
  return (
    <>
      <div>
        <Button dense icon={Image} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("posters.make")}
        </Button>
      </div>
      {open && (
        <PosterMaker
          product={product}
          link={draft.target}
          linkId={idOf(draft)}
          onKeep={() => void keep(draft)}
        />
      )}
    </>
  )
}
