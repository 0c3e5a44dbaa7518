import { Copy, QrCode, Trash2 } from "lucide-react"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { binLink } from "~jobs/make-share-link"
import type { LinkBrought } from "~jobs/links-brought"
import { type ShareLink, wholeOf } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { useChannelName } from "~ui/screens/record/channel-name"
import { QrFindings } from "~ui/screens/record/link-check/qr-findings"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { ShortenButton } from "~ui/screens/record/shorten/shorten-button"
import { routeHash } from "../route"
import { goTo } from "../use-route"
import { BroughtText } from "./brought-text"

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b py-2 text-sm sm:grid-cols-[9rem_1fr]">
    <dt className="text-soft">{name}</dt>
    <dd className="min-w-0 break-words [overflow-wrap:anywhere]">{children}</dd>
  </div>
)

/** Where a link leads, whom it was made for, how it was given, and what it brought. */
export const LinkRecord = ({
  id,
  links,
  names,
  campaigns,
  brought,
  now
}: {
  id: string
  links: readonly ShareLink[] | undefined
  names: ReadonlyMap<string, string> | undefined
  /** Names by id. */
  campaigns: ReadonlyMap<string, string>
  brought: LinkBrought | undefined
  now: number
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const channelName = useChannelName()
  const [qr, setQr] = useState("")
  if (!links || !names) return <Skeleton />
  const link = links.find((it) => it.id === id)
  if (!link) return <EmptyState title={t("workspace.gone")} />
  const name = names.get(link.contactId ?? "")
  const campaign = campaigns.get(link.campaignId ?? "")
  const bin = async () => {
    if (done(await binLink(id))) goTo("links")
  }
  return (
    <article aria-label={link.title} className="flex max-w-3xl flex-col gap-4 p-4">
      <header className="flex items-start gap-2">
        <h2 className="min-w-0 grow text-xl font-semibold">
          <bdi className="line-clamp-3 break-words">{link.title || link.target}</bdi>
        </h2>
        <Button tone="do" icon={Copy} onClick={() => void copy(link.href)}>
          {t("workspace.links.copy")}
        </Button>
        <IconButton label={t("workspace.toBin")} icon={Trash2} onClick={() => void bin()} />
      </header>
      <dl>
        <Fact name={t("workspace.links.forWhom")}>
          {name === undefined || !link.contactId ? (
            t(link.contactId ? "workspace.orders.goneCustomer" : "workspace.links.forAll")
          ) : (
            <a className="text-do underline" href={routeHash("customers", link.contactId)}>
              <bdi>{name}</bdi>
            </a>
          )}
        </Fact>
        <Fact name={t("share.links.brought")}>
          <BroughtText brought={brought} />
        </Fact>
        <Fact name={t("workspace.links.channel")}>
          {channelName(link.channel)} · {t(`share.links.ways.${link.way}`)} ·{" "}
          <TimeText at={link.createdAt} />
        </Fact>
        <Fact name={t("workspace.links.leadsTo")}>{link.target}</Fact>
        {link.href !== link.target && <Fact name={t("workspace.links.handedOn")}>{link.href}</Fact>}
        {link.code && <Fact name={t("workspace.links.code")}>{link.code}</Fact>}
        {(campaign || link.campaign) && (
          <Fact name={t("workspace.links.campaign")}>
            {campaign && link.campaignId ? (
              <a className="text-do underline" href={routeHash("campaigns", link.campaignId)}>
                <bdi>{campaign}</bdi>
              </a>
            ) : (
              link.campaign
            )}
          </Fact>
        )}
        {link.coupon && <Fact name={t("share.links.coupon")}>{link.coupon}</Fact>}
        {link.expiresAt !== null && (
          <Fact name={t("share.links.ends")}>
            <TimeText at={link.expiresAt} />
            {link.expiresAt <= now && <span className="text-due"> · {t("share.links.ended")}</span>}
          </Fact>
        )}
      </dl>
      <div className="flex flex-col items-start gap-3">
        <Button icon={QrCode} aria-expanded={qr === id} onClick={() => setQr(qr === id ? "" : id)}>
          {t("share.links.qr")}
        </Button>
        {qr === id && <QrFindings url={link.short || link.target} />}
        {qr === id && (
          <QrMaker
            text={link.short || wholeOf(link)}
            label={t("panel.share.qrOf", { url: link.short || link.target })}
          />
        )}
        {/^https?:/.test(link.target) && <ShortenButton key={id} linkId={id} />}
      </div>
    </article>
  )
}
