import { Copy, X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { removeShareText, setShareTextExpiry } from "~jobs/share-texts"
import type { ShareText } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useNow } from "~ui/hooks/use-now"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { dayIn, lastMomentOf } from "~ui/parts/day-field"
import { IconButton } from "~ui/parts/icon-button"
import { OpensUntil } from "~ui/parts/opens-until"

/** A share text: what it is, how long it opens, and what may be done with it. */
export const ShareTextLine = ({
  productId,
  shareText
}: {
  productId: string
  shareText: ShareText
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const now = useNow(60_000)
  const { id, kind, text, expiresAt } = shareText
  // A year is typed figure by figure: the day is kept when the field is left.
  const [day, setDay] = useState<string | null>(null)
  const keep = async () => {
    if (day !== null && day !== dayIn(expiresAt))
      done(await setShareTextExpiry(productId, id, lastMomentOf(day)))
    setDay(null)
  }
  return (
    <li className="flex flex-col gap-1 border-b py-2 last:border-b-0">
      <div className="flex items-start gap-2">
        <span
          dir="auto"
          className="line-clamp-3 min-w-0 grow whitespace-pre-line break-words text-sm"
        >
          {text}
        </span>
        <IconButton
          dense
          icon={Copy}
          label={t("captures.share.copy")}
          onClick={() => void copy(text)}
        />
        <IconButton
          dense
          icon={X}
          label={t("captures.share.remove")}
          onClick={async () => done(await removeShareText(productId, id))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
        <span>{t(`captures.share.kind.${kind}`)}</span>
        <OpensUntil expiresAt={expiresAt} now={now} />
        <label className="flex items-center gap-1">
          {t("captures.share.until")}
          <input
            type="date"
            className="field figures w-36"
            value={day ?? dayIn(expiresAt)}
            onChange={(event) => setDay(event.target.value)}
            onBlur={() => void keep()}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return
              event.preventDefault()
              void keep()
            }}
          />
        </label>
      </div>
    </li>
  )
}
