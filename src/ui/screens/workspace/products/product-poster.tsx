import { Image, QrCode } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { safeTarget } from "~model/safe-target"
import { withoutCode } from "~model/share-code"
import { blankLink } from "~model/share-link"
import { Button } from "~ui/parts/button"
import { QrFindings } from "../../record/link-check/qr-findings"
import { useKeep } from "../../record/links/use-keep"
import { PosterMaker } from "../../record/poster/poster-maker"
import { QrMaker } from "../../record/qr/qr-maker"
import { Section } from "../section"

/** A product to hand on as a picture: a poster with its QR code, or the code alone. */
export const ProductPoster = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const { keep, idOf } = useKeep()
  const [shown, setShown] = useState<"poster" | "qr" | null>(null)
  const target = product.url ? safeTarget(withoutCode(product.url)) : null
  if (!target?.ok)
    return (
      <Section title={t("posters.title")}>
        <p className="text-xs text-soft">{t("posters.noAddress")}</p>
      </Section>
    )
  const link = target.url
  const about = { ...blankLink, title: product.title, productId: product.id }
  const draft = (channel: "poster" | "qr") => ({ ...about, target: link, href: link, channel })
  const toggle = (what: "poster" | "qr") => setShown(shown === what ? null : what)
  return (
    <Section title={t("posters.title")} hint={t("posters.hint")}>
      <div className="flex flex-wrap gap-2">
        <Button icon={Image} aria-expanded={shown === "poster"} onClick={() => toggle("poster")}>
          {t("posters.make")}
        </Button>
        <Button icon={QrCode} aria-expanded={shown === "qr"} onClick={() => toggle("qr")}>
          {t("posters.qr.title")}
        </Button>
      </div>
      {shown === "qr" && <QrFindings url={link} product={product} />}
      {shown === "poster" && (
        <PosterMaker
          product={product}
          link={link}
          linkId={idOf(draft("poster"))}
          onKeep={() => void keep(draft("poster"))}
        />
      )}
      {shown === "qr" && (
        <QrMaker
          text={link}
          label={t("posters.qr.of", { name: product.title })}
          onKeep={() => void keep(draft("qr"))}
        />
      )}
    </Section>
  )
}
