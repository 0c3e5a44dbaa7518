import { MessageSquareText, Plus } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { addStarters } from "~jobs/add-starters"
import { useAlive } from "~ui/hooks/use-alive"
import { useNow } from "~ui/hooks/use-now"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { FirstSteps } from "../first-steps"
import { ExportButton, ImportButton, importPage } from "../imports/file-buttons"
import { ReplyImport } from "../imports/reply-import"
import { Room } from "../room"
import { goTo } from "../use-route"
import { BulkReplies } from "./bulk-replies"
import { ListHead } from "./list-head"
import { OutcomeTable } from "./outcome-table"
import { ReplyForm } from "./reply-form"
import { ReplyRow } from "./reply-row"
import { type Shown, shownReplies, wordsOf } from "./shown-replies"

const atFirst: Shown = { query: "", folder: "", tag: "", sort: "most-used" }

/** Every reply, in folders, by tag and words; several at once if wanted. */
export const Replies = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const now = useNow()
  const snippets = useAlive("snippets")
  const [wanted, setWanted] = useState(atFirst)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const folded = useMemo(
    () => snippets?.map((snippet) => ({ snippet, words: wordsOf(snippet) })),
    [snippets]
  )
  const shown = useMemo(() => folded && shownReplies(folded, wanted), [folded, wanted])
  // What is done is done to what is seen: a filter takes out of the selection what it hides.
  const chosen = useMemo(
    () => (marked.size === 0 ? [] : (shown ?? []).filter((it) => marked.has(it.id))),
    [shown, marked]
  )
  const folders = useMemo(
    () => [...new Set(snippets?.map((it) => it.folder).filter(Boolean))].toSorted(),
    [snippets]
  )
  const snippet = snippets?.find((it) => it.id === open) ?? null
  const record = () => {
    if (!snippets) return <Skeleton />
    if (!open) return <OutcomeTable snippets={snippets} />
    if (!snippet && open !== "new") return <EmptyState title={t("workspace.gone")} />
    return <ReplyForm key={open} snippet={snippet} snippets={snippets} />
  }
  if (open === importPage) return <ReplyImport />
  return (
    <Room
      room="replies"
      open={open}
      items={snippets}
      search={{
        query: wanted.query,
        onQuery: (query) => setWanted({ ...wanted, query }),
        shown
      }}
      under={
        snippets
        && snippets.length > 0 && (
          <ListHead
            snippets={snippets}
            shown={wanted}
            onShown={(fields) => setWanted({ ...wanted, ...fields })}
          />
        )
      }
      marking={{ marked, onMark: setMarked }}
      bar={
        chosen.length > 0 && (
          <BulkReplies
            chosen={chosen}
            all={shown?.length ?? 0}
            folders={folders}
            onAll={() => setMarked(new Set(shown?.map((it) => it.id)))}
            onClear={() => setMarked(new Set())}
          />
        )
      }
      renderRow={(it) => <ReplyRow snippet={it} now={now} />}
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
        snippets?.length ? (
          <EmptyState title={t("replies.noneHere")}>
            <Button onClick={() => setWanted(atFirst)}>{t("replies.showAll")}</Button>
          </EmptyState>
        ) : (
          <EmptyState icon={MessageSquareText} title={t("workspace.replies.empty")}>
            <FirstSteps>
              <Button tone="do" onClick={() => goTo("replies", "new")}>
                {t("workspace.replies.add")}
              </Button>
              <Button onClick={async () => done(await addStarters())}>
                {t("replies.addStarters")}
              </Button>
            </FirstSteps>
          </EmptyState>
        )
      }
    >
      {record()}
    </Room>
  )
}
