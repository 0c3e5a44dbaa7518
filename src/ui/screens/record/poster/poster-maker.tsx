import { Copy, Download, MessageSquarePlus } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { bytesOf } from "~jobs/keep-picture"
import { keepPoster } from "~jobs/poster/keep-poster"
import { textsOf } from "~model/language-of"
import type { Product } from "~model/product"
import { copyPicture } from "~ui/hooks/copy-picture"
import { useDraft } from "~ui/hooks/use-draft"
import { useLive } from "~ui/hooks/use-live"
import { useRow } from "~ui/hooks/use-row"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { fileName } from "~ui/parts/file-name"
import { pasteKey } from "~ui/parts/paste-key"
import { saveFile } from "~ui/parts/save-file"
import { TextArea } from "~ui/parts/text-area"
import { useToast } from "~ui/parts/toaster"
import { QrFindings } from "../link-check/qr-findings"
import { MakeShort } from "../shorten/make-short"
import { PosterChoices, type PosterLooks } from "./poster-choices"
import { PosterPicture, type PosterPictureChoice } from "./poster-picture"
import { PosterPreview } from "./poster-preview"
import { posterTextOf } from "./poster-text-of"
import { usePoster } from "./use-poster"

/** More words are not read on a poster. */
const longestWords = 160

/**
 * A product as a poster: made at once, again at every change, and its QR code read back before it
 * can be copied, saved or kept as a reply.
 * @param link what the QR code says, a whole address; a short one that was made for it takes its place.
 * @param linkId of that link once it is kept, "" before. @param code of the customer whose link it is:
 * then it is no reply for others. @param onKeep is called each time the poster was handed on, and when
 * the link is to be made short.
 */
export const PosterMaker = ({
  product,
  link,
  linkId,
  code = "",
  onKeep
}: {
  product: Product
  link: string
  linkId: string
  code?: string
  onKeep: () => void
}) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const done = useUndoToast()
  const [looks, setLooks] = useState<PosterLooks>({
    shape: "portrait",
    look: "paper",
    locale: textsOf(i18n.language)
  })
  const [choice, setChoice] = useState<PosterPictureChoice>({ from: "product" })
  const draft = useDraft(`poster:${product.id}`)
  const words = draft.text ?? ""
  const { pictureId } = product
  const kept = useLive(async () => (pictureId ? bytesOf(pictureId) : null), [pictureId])
  const picture = choice.from === "file" ? choice.data : choice.from === "product" ? kept : null
  const address = useRow("shareLinks", linkId)?.short || link
  // What is printed is the shop's own name, which people know.
  const text = posterTextOf(product, link, words, looks.locale)
  const { shape, look } = looks
  const { poster, late } = usePoster(
    picture === undefined ? null : { shape, look, text, link: address, picture }
  )
  const made = poster?.ok ? poster : null
  // Told apart by the code: chats may show a file's name, and the seller's name for somebody is private.
  const name = fileName(product.title, `${code && `-${code}`}-${shape}.png`)
  const copy = async () => {
    if (!made) return
    const copied = await copyPicture(made.png)
    toast(
      copied
        ? { text: t("posters.copied", { key: pasteKey() }) }
        : { text: t("posters.notCopied"), tone: "danger" }
    )
    if (copied) onKeep()
  }
  const save = () => {
    if (!made) return
    saveFile(name, made.png, "image/png")
    onKeep()
  }
  const keep = async () => {
    if (made && done(await keepPoster(made, address, t("posters.poster", { name: product.title }))))
      onKeep()
  }
  return (
    <div className="flex flex-wrap items-start gap-4">
      <div className="flex w-full max-w-80 flex-col gap-2">
        <PosterPreview
          poster={poster}
          shape={shape}
          label={t("posters.poster", { name: product.title })}
          place={text.host}
          late={late}
        />
        {poster?.ok === false && poster.why === "too-long" && (
          <MakeShort linkId={linkId} onKeep={onKeep} />
        )}
        <QrFindings url={address} product={product} />
      </div>
      <div className="flex min-w-56 max-w-sm grow basis-56 flex-col gap-3">
        <div className="flex flex-wrap gap-2">
          <Button tone="do" icon={Copy} disabled={!made || late} onClick={() => void copy()}>
            {t("posters.copy")}
          </Button>
          <Button icon={Download} disabled={!made || late} onClick={save}>
            {t("posters.save")}
          </Button>
          {!code && (
            <Button icon={MessageSquarePlus} disabled={!made || late} onClick={() => void keep()}>
              {t("posters.keep")}
            </Button>
          )}
        </div>
        <p className="-mt-1 text-xs text-soft">{t("posters.toChat", { key: pasteKey() })}</p>
        <PosterChoices value={looks} onChange={setLooks} />
        <TextArea
          label={t("posters.words")}
          placeholder={t("posters.wordsHint")}
          maxLength={longestWords}
          value={words}
          onChange={(event) => draft.set(event.target.value || null)}
        />
        <PosterPicture has={pictureId !== null} value={choice} onChange={setChoice} />
      </div>
    </div>
  )
}
