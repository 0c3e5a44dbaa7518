import { Image, QrCode } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LinkDraft } from "~jobs/make-share-link"
import type { Product } from "~model/product"
import { Button } from "~ui/parts/button"
import { QrFindings } from "~ui/screens/record/link-check/qr-findings"
import { PosterMaker } from "~ui/screens/record/poster/poster-maker"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { useKeep } from "~ui/screens/record/links/use-keep"

/** A customer's own link as a QR code or on a poster, for where they pass on pictures. */
export const CustomerPictures = ({
  draft,
  product
}: {
  /** Of the link with their code; its channel does not count. */
  draft: LinkDraft
  product: Product | null
}) => {
  const { t } = useTranslation()
  const { keep, idOf } = useKeep()
  const [shown, setShown] = useState<"poster" | "qr" | null>(null)
  const toggle = (what: "poster" | "qr") => setShown(shown === what ? null : what)
  const given = (channel: "poster" | "qr") => () => void keep({ ...draft, channel })
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={QrCode}
          aria-label={t("panel.share.qrCode")}
          aria-expanded={shown === "qr"}
          onClick={() => toggle("qr")}
        >
          {t("posters.qr.title")}
        </Button>
        {product && (
          <Button
            icon={Image}
            aria-label={t("panel.share.posterCode")}
            aria-expanded={shown === "poster"}
            onClick={() => toggle("poster")}
          >
            {t("posters.title")}
          </Button>
        )}
      </div>
      {shown === "qr" && <QrFindings url={draft.href} product={product} />}
      {shown === "qr" && (
        <QrMaker
          text={draft.href}
          label={t("panel.share.qrOf", { url: draft.href })}
          onKeep={given("qr")}
        />
      )}
      {shown === "poster" && product && (
        <PosterMaker
          product={product}
          link={draft.href}
          linkId={idOf({ ...draft, channel: "poster" })}
          code={draft.code}
          onKeep={given("poster")}
        />
      )}
    </>
  )
}
