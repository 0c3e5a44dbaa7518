import { Copy, Trash2 } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { binLink } from "~jobs/make-share-link"
import type { ShareLink } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { routeHash } from "../route"
import { goTo } from "../use-route"
import { useChannelName } from "~ui/screens/record/channel-name"
import { ShortenButton } from "~ui/screens/record/shorten/shorten-button"

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b py-2 text-sm sm:grid-cols-[9rem_1fr]">
    <dt className="text-soft">{name}</dt>
    <dd className="min-w-0 break-words [overflow-wrap:anywhere]">{children}</dd>
  </div>
)

/** Where a link leads, whom it was made for, and how it was given. */
export const LinkRecord = ({
  id,
  links,
  names
}: {
  id: string
  links: readonly ShareLink[] | undefined
  names: ReadonlyMap<string, string> | undefined
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const copy = useCopy()
  const channelName = useChannelName()
  if (!links || !names) return <Skeleton />
  const link = links.find((it) => it.id === id)
  if (!link) return <EmptyState title={t("workspace.gone")} />
  const name = names.get(link.contactId ?? "")
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
        <Fact name={t("workspace.links.channel")}>
          {channelName(link.channel)} · <TimeText at={link.createdAt} />
        </Fact>
        <Fact name={t("workspace.links.leadsTo")}>{link.target}</Fact>
        {link.href !== link.target && <Fact name={t("workspace.links.handedOn")}>{link.href}</Fact>}
        {link.code && <Fact name={t("workspace.links.code")}>{link.code}</Fact>}
        {link.campaign && <Fact name={t("workspace.links.campaign")}>{link.campaign}</Fact>}
      </dl>
      <ShortenButton linkId={link.id} />
    </article>
  )
}
