import { MessageSquareText, Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import { type Snippet, textOf } from "~model/snippet"
import { useAlive } from "~ui/hooks/use-alive"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { PersonName } from "~ui/parts/person-name"
import { Skeleton } from "~ui/parts/skeleton"
import { Choose } from "../choose"
import { FirstSteps } from "../first-steps"
import { ExportButton, ImportButton, importPage } from "../imports/file-buttons"
import { ReplyImport } from "../imports/reply-import"
import { Room } from "../room"
import { goTo } from "../use-route"
import { ReplyForm } from "./reply-form"

const words = (it: Snippet) => `${it.title} ${it.shortcut} ${textOf(it.bodies[0])}`

export const Replies = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const snippets = useAlive("snippets")
  const snippet = snippets?.find((it) => it.id === open) ?? null
  const record = () => {
    if (!open) return <Choose icon={MessageSquareText} title={t("workspace.replies.choose")} />
    if (!snippets) return <Skeleton />
    if (!snippet && open !== "new") return <EmptyState title={t("workspace.gone")} />
    return <ReplyForm key={open} snippet={snippet} />
  }
  if (open === importPage) return <ReplyImport />
  return (
    <Room
      room="replies"
      open={open}
      items={snippets}
      words={words}
      renderRow={(it) => (
        <div className="flex h-full flex-col justify-center">
          <div className="flex min-w-0 items-center gap-2 text-sm">
            <PersonName name={it.title} className="grow font-semibold" />
            {it.shortcut && <bdi className="shrink-0 text-xs text-soft">{it.shortcut}</bdi>}
          </div>
          <span className="truncate text-xs text-soft" dir="auto">
            {textOf(it.bodies[0])}
          </span>
        </div>
      )}
      actions={
        <>
          <ImportButton room="replies" />
          <ExportButton snippets={snippets} />
          <IconButton
            label={t("workspace.replies.add")}
            icon={Plus}
            onClick={() => goTo("replies", "new")}
          />
        </>
      }
      empty={
        <EmptyState icon={MessageSquareText} title={t("workspace.replies.empty")}>
          <FirstSteps>
            <Button tone="do" onClick={() => goTo("replies", "new")}>
              {t("workspace.replies.add")}
            </Button>
          </FirstSteps>
        </EmptyState>
      }
    >
      {record()}
    </Room>
  )
}
