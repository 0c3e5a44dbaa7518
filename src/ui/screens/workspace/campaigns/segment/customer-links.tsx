import { ListChecks } from "lucide-react"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { CustomerLinks } from "~jobs/draft-for-customers"
import { forContacts, runningQueue, startQueue } from "~jobs/queue"
import { longestQueue, stepNow } from "~model/queue"
import { useCopy } from "~ui/hooks/use-copy"
import { useJumpToChat } from "~ui/hooks/use-jump-to-chat"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { LinkActions } from "../link-actions"
import { LinkList } from "../link-list"
import { useKeep } from "../use-keep"
import { customerSheet } from "./customer-sheet"

/** Customers with each one's own link: as a table, as a file, or one after the other. */
export const CustomerLinksOf = ({
  made,
  name,
  productId
}: {
  made: Extract<CustomerLinks, { ok: true }>
  /** Of the segment. */
  name: string
  /** What a queue inserts; null where it could not insert these links. */
  productId: string | null
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const done = useUndoToast()
  const jump = useJumpToChat()
  const { links } = made
  const drafts = useMemo(() => links.map((it) => it.draft), [links])
  const keeper = useKeep(drafts)
  const listed = useMemo(
    () =>
      links.map(({ contact, draft }) => ({
        id: contact.id,
        name: contact.name,
        href: draft.href
      })),
    [links]
  )
  if (links.length === 0)
    return <p className="text-sm text-soft">{t("campaigns.segment.nobody")}</p>
  const run = async () => {
    if (productId === null || !(await keeper.keep())) return
    const item = { what: "link" as const, id: productId, variantId: null }
    const outcome = await startQueue(name, forContacts(links.map((it) => it.contact.id)), item)
    if (!done(outcome) || !outcome.ok) return
    const queue = await runningQueue()
    const first = queue?.steps[stepNow(queue)]
    if (first) await jump(first.contactId)
  }
  const queues = productId !== null && links.length <= longestQueue
  return (
    <div className="flex flex-col gap-2">
      <LinkList
        label={t("campaigns.segment.customers")}
        links={listed}
        copyLabel={(whose) => t("campaigns.segment.copy", { name: whose })}
        onCopy={async (href) => {
          if (await copy(href)) await keeper.keep()
        }}
      />
      <LinkActions
        links={drafts}
        texts={() => links.map(({ contact, draft }) => `${contact.name}\t${draft.href}`)}
        rows={() => customerSheet(links, (it) => t(`campaigns.columns.${it}`))}
        name={name}
        keeper={keeper}
      >
        <Button icon={ListChecks} disabled={!queues} onClick={() => void run()}>
          {t("campaigns.segment.queue")}
        </Button>
      </LinkActions>
      {!queues && <p className="text-xs text-soft">{t("campaigns.segment.queueWhy")}</p>}
    </div>
  )
}
