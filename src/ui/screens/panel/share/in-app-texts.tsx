import { ClipboardPaste, Copy, X } from "lucide-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { addShareText, removeShareText } from "~jobs/share-texts"
import type { Product } from "~model/product"
import { isOver, type ShareText } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useNow } from "~ui/hooks/use-now"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { OpensUntil } from "~ui/parts/opens-until"
import { useShareWords } from "~ui/parts/share-words"
import { PasteShareText } from "~ui/screens/record/share-texts/paste-share-text"

/** Words that open the product in an app, for where a link is no use; those that ended come last. */
export const InAppTexts = ({
  product: { id: productId, shareTexts: texts }
}: {
  product: Product
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const now = useNow(60_000)
  const kinds = useShareWords()
  const done = useUndoToast()
  const [pasted, setPasted] = useState<string | null>(null)
  const section = useRef<HTMLElement>(null)
  // The button that is pressed goes: the keys go on in what takes its place.
  const goOn = (at: string) =>
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(at)?.focus())
  const open = () => {
    setPasted("")
    goOn("textarea")
  }
  const close = () => {
    setPasted(null)
    goOn("button")
  }
  if (texts.length === 0) return null
  const over = (it: ShareText) => isOver(it, now)
  const keep = async () => {
    if (pasted !== null && done(await addShareText(productId, pasted))) close()
  }
  return (
    <section ref={section} className="flex flex-col gap-1 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("share.inApp")}</h2>
      <p className="text-xs text-soft">{t("share.inAppHint")}</p>
      <ul>
        {texts
          .toSorted((a, b) => Number(over(a)) - Number(over(b)))
          .map((it) => (
            <li key={it.id} className="flex items-center gap-2 border-b py-1 last:border-b-0">
              <span className="min-w-0 grow">
                <bdi
                  className={`block truncate text-sm ${over(it) ? "text-soft line-through" : ""}`}
                >
                  {it.text}
                </bdi>
                <span className="text-xs text-soft">
                  {kinds[it.kind]} · <OpensUntil expiresAt={it.expiresAt} now={now} />
                </span>
              </span>
              {over(it) ? (
                <IconButton
                  label={t("captures.share.remove")}
                  icon={X}
                  onClick={async () => done(await removeShareText(productId, it.id))}
                />
              ) : (
                <IconButton
                  label={t("captures.share.copy")}
                  icon={Copy}
                  onClick={() => void copy(it.text)}
                />
              )}
            </li>
          ))}
      </ul>
      {pasted === null && texts.some(over) && (
        <div>
          <Button dense icon={ClipboardPaste} onClick={open}>
            {t("share.pasteNew")}
          </Button>
        </div>
      )}
      {pasted !== null && (
        <>
          <PasteShareText value={pasted} onChange={setPasted} />
          <div className="flex gap-2">
            <Button dense tone="do" disabled={!pasted.trim()} onClick={() => void keep()}>
              {t("captures.share.add")}
            </Button>
            <Button dense onClick={close}>
              {t("common.cancel")}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
