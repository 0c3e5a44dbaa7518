import { useTranslation } from "react-i18next"
import { grantSite } from "~jobs/grant-site"
import { keepTaught, learnAnew } from "~jobs/keep-taught"
import type { TaughtAdapter } from "~jobs/site-file"
import { askedFor, originOf, surfaceFacts } from "~jobs/taught-facts"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { useToast } from "~ui/parts/toaster"
import { useReads } from "./use-reads"

const kinds = {
  chat: "chat",
  group: "group",
  order: "orderPage",
  customer: "customer",
  product: "product",
  list: "list"
} as const

/** What the rules of a file would read and ask for, before they are kept. */
export const TaughtPreview = ({
  adapter,
  replaces,
  onClose,
  onChanged
}: {
  adapter: TaughtAdapter
  replaces: boolean
  onClose: () => void
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const done = useUndoToast()
  const reads = useReads()
  const add = async () => {
    // Nothing before it: the browser asks only while the click is fresh.
    const granted = await grantSite(askedFor(adapter), adapter.id)
    onClose()
    if (!granted) return toast({ text: t("workspace.sites.refused") })
    if (done(await keepTaught(adapter, false))) await learnAnew(adapter)
    return onChanged()
  }
  const facts = surfaceFacts(adapter)
  return (
    <Dialog open onOpenChange={onClose} title={t("teach.file.title", { name: adapter.name })}>
      <p className="text-sm">
        {t("teach.file.origin")}{" "}
        <strong className="break-all font-semibold" dir="ltr">
          {originOf(adapter)}
        </strong>
      </p>
      <div className="flex flex-col gap-1">
        <p className="text-sm">{t("teach.file.would")}</p>
        <dl className="flex flex-col">
          {facts.map((it) => (
            <div
              key={it.kind}
              className="grid grid-cols-[5rem_1fr] gap-x-3 border-t py-1.5 text-sm"
            >
              <dt className="text-soft">{t(`teach.file.${kinds[it.kind]}`)}</dt>
              <dd>{reads(it)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {facts.some((it) => it.composer) && (
        <p className="text-xs text-soft">{t("teach.file.writes")}</p>
      )}
      {replaces && <p className="text-sm text-due">{t("teach.file.replaces")}</p>}
      <DialogFoot>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        <Button tone="do" className="min-w-0 break-all py-1" onClick={() => void add()}>
          {t("teach.file.add", { host: new URL(originOf(adapter)).host })}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
