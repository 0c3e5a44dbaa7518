import {
  ChevronDown,
  ChevronRight,
  CircleAlert,
  Copy,
  ExternalLink,
  QrCode,
  Share
} from "lucide-react"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import type { ShareChannel } from "~channels/share/share-channel"
import type { LinkDraft } from "~jobs/make-share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { ChannelDetails } from "./channel-details"
import type { Offer } from "./for-everybody"
import { useSayRefused } from "./use-say-refused"

/** One place to share to: copy its link, open its page, and, opened, what the other side sees. */
export const ChannelRow = ({
  channel,
  name,
  offer: { drafted, findings },
  words,
  title,
  open,
  onToggle,
  onKeep,
  idOf,
  onOpen,
  onFix
}: {
  channel: ShareChannel
  name: string
  offer: Offer
  words: string
  title: string
  open: boolean
  onToggle: () => void
  onKeep: (draft: LinkDraft) => void
  idOf: (draft: LinkDraft) => string
  onOpen: (url: string) => void
  onFix: (fix: Fix) => void
}) => {
  const { t } = useTranslation()
  const id = useId()
  const copy = useCopy()
  const sayRefused = useSayRefused()
  const warned = findings.some((it) => it.level !== "note")
  return (
    <li className="border-b text-sm last:border-b-0">
      <div className="flex min-h-control items-center gap-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          className="flex min-h-control min-w-0 grow items-center gap-1 rounded text-left hover:bg-raised"
          onClick={onToggle}
        >
          <Icon of={open ? ChevronDown : ChevronRight} className="shrink-0 text-soft" />
          <span className="min-w-0 truncate">{name}</span>
          {warned && (
            <>
              <Icon of={CircleAlert} className="shrink-0 text-due" />
              <span className="sr-only">{t("share.warned")}</span>
            </>
          )}
        </button>
        {drafted.ok && (
          <Give {...{ channel, name, drafted, open, onToggle, onKeep, onOpen, copy }} />
        )}
      </div>
      {!drafted.ok && <p className="pb-1 pl-5 text-xs text-due">{sayRefused(drafted.refused)}</p>}
      <div id={id} hidden={!open}>
        {open && (
          <ChannelDetails
            {...{ channel, drafted, findings, words, title, onFix, onKeep }}
            linkId={drafted.ok ? idOf(drafted.draft) : ""}
          />
        )}
      </div>
    </li>
  )
}

/** The buttons of a row. */
const Give = ({
  channel,
  name,
  drafted: { draft, result, text },
  open,
  onToggle,
  onKeep,
  onOpen,
  copy
}: {
  channel: ShareChannel
  name: string
  drafted: Extract<Offer["drafted"], { ok: true }>
  open: boolean
  onToggle: () => void
  onKeep: (draft: LinkDraft) => void
  onOpen: (url: string) => void
  copy: (text: string) => Promise<boolean>
}) => {
  const { t } = useTranslation()
  const device = "device" in result ? result.device : undefined
  const hand = async (data: ShareData) => {
    try {
      await navigator.share(data)
      onKeep(draft)
    } catch {
      // The seller closed the list of apps: nothing was given.
    }
  }
  if (device)
    return (
      <IconButton
        label={t("panel.share.openFor", { name })}
        icon={Share}
        onClick={() => void hand(device)}
      />
    )
  return (
    <>
      {channel.kind === "qr" && (
        <IconButton
          label={t("panel.share.qr", { name })}
          icon={QrCode}
          aria-expanded={open}
          onClick={() => {
            onToggle()
            if (!open) onKeep(draft)
          }}
        />
      )}
      {channel.kind === "url" && (
        <IconButton
          label={t("panel.share.openFor", { name })}
          icon={ExternalLink}
          onClick={() => {
            onKeep(draft)
            onOpen(draft.href)
          }}
        />
      )}
      {/* Last in every row: the same place to copy from, whatever else a place can do. */}
      <IconButton
        label={
          channel.kind === "copy" ? t("panel.share.copyLink") : t("panel.share.copyFor", { name })
        }
        icon={Copy}
        onClick={async () => (await copy(text)) && onKeep(draft)}
      />
    </>
  )
}
