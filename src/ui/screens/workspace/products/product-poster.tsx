import { Image, QrCode } from "lucide-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { makeShareLink } from "~jobs/make-share-link"
import type { Product } from "~model/product"
import { safeTarget } from "~model/safe-target"
import { withoutCode } from "~model/share-code"
import { blankLink } from "~model/share-link"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { QrFindings } from "../../record/link-check/qr-findings"
import { PosterMaker } from "../../record/poster/poster-maker"
import { QrMaker } from "../../record/qr/qr-maker"
import { Section } from "../section"

/** A product to hand on as a picture: a poster with its QR code, or the code alone. */
export const ProductPoster = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [shown, setShown] = useState<"poster" | "qr" | null>(null)
  const given = useRef(new Set<string>())
  const target = product.url ? safeTarget(withoutCode(product.url)) : null
  if (!target?.ok)
    return (
      <Section title={t("posters.title")}>
        <p className="text-xs text-soft">{t("posters.noAddress")}</p>
      </Section>
    )
  const link = target.url
  const keep = (channel: "poster" | "qr") => async () => {
    // However often it is copied, it is one link.
    if (given.current.has(channel + link)) return
    given.current.add(channel + link)
    const about = { ...blankLink, title: product.title, productId: product.id }
    const kept = await makeShareLink({ ...about, target: link, href: link, channel })
    if (!kept.ok) done(kept)
  }
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
      {shown && <QrFindings url={link} product={product} />}
      {shown === "poster" && (
        <PosterMaker product={product} link={link} onKeep={() => void keep("poster")()} />
      )}
      {shown === "qr" && (
        <QrMaker
          text={link}
          label={t("posters.qr.of", { name: product.title })}
          onKeep={() => void keep("qr")()}
        />
      )}
    </Section>
  )
}
