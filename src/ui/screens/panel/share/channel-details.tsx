import { QrCode, Scissors } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Finding, Fix } from "~channels/check/finding"
import { previewOf } from "~channels/share/preview"
import type { ShareChannel } from "~channels/share/share-channel"
import type { DraftedLink } from "~jobs/draft-links"
import type { LinkDraft } from "~jobs/make-share-link"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { ShortenButton } from "~ui/screens/record/shorten/shorten-button"

/** What the other side sees, what to know before, a QR code and a short link. */
export const ChannelDetails = ({
  channel,
  drafted,
  findings,
  words,
  title,
  linkId,
  onKeep,
  onFix
}: {
  channel: ShareChannel
  drafted: DraftedLink
  findings: readonly Finding[]
  words: string
  title: string
  /** Id of the link once it is kept; "" before. */
  linkId: string
  onKeep: (draft: LinkDraft) => void
  onFix: (fix: Fix) => void
}) => {
  const { t, i18n } = useTranslation()
  const shortener = useSettings()?.shortener
  const [qr, setQr] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // What was opened is seen whole, and no toast lies over a code that is to be scanned.
  useEffect(() => void box.current?.scrollIntoView({ block: "nearest" }), [])
  if (!drafted.ok) return null
  const { draft, result } = drafted
  const seen = previewOf(channel, { url: draft.target, text: words, title })
  const figures = new Intl.NumberFormat(i18n.language)
  return (
    <div ref={box} className="flex scroll-mb-24 scroll-mt-20 flex-col gap-2 pb-3 pl-5">
      <LinkFindings findings={findings} onFix={onFix} />
      {channel.kind === "qr" && (
        <QrMaker text={draft.target} label={t("panel.share.qrOf", { url: draft.target })} />
      )}
      {seen && channel.kind !== "qr" && (
        <figure className="flex flex-col gap-1">
          <figcaption className="text-xs text-soft">{t("share.seen")}</figcaption>
          <div className="rounded-lg border bg-raised px-3 py-2">
            {seen.headline && (
              <p dir="auto" className="line-clamp-2 break-words font-semibold">
                {seen.headline}
              </p>
            )}
            <p
              dir="auto"
              className="line-clamp-6 whitespace-pre-line break-words [overflow-wrap:anywhere]"
            >
              {seen.body}
            </p>
          </div>
        </figure>
      )}
      <ul className="flex flex-col gap-0.5 text-xs text-soft">
        {channel.notes.map((note) => (
          <li key={note}>{t(`share.notes.${note}`)}</li>
        ))}
        {channel.mark !== "official" && <li>{t(`share.marks.${channel.mark}`)}</li>}
        {channel.limit !== undefined && "chars" in result && (
          <li className="figures">
            {t("share.chars", {
              chars: figures.format(result.chars),
              limit: figures.format(channel.limit)
            })}
          </li>
        )}
      </ul>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {channel.kind === "copy" && (
          <Button dense icon={QrCode} aria-expanded={qr} onClick={() => setQr(!qr)}>
            {t("posters.qr.title")}
          </Button>
        )}
        {shortener && !linkId && (
          <Button dense icon={Scissors} onClick={() => onKeep(draft)}>
            {t("share.keepToShorten")}
          </Button>
        )}
      </div>
      {qr && (
        <QrMaker
          text={draft.target}
          label={t("panel.share.qrOf", { url: draft.target })}
          onKeep={() => onKeep(draft)}
        />
      )}
      {linkId && <ShortenButton linkId={linkId} />}
    </div>
  )
}
