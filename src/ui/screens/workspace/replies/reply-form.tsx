import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dropReplyPictures } from "~jobs/keep-reply-picture"
import type { Refusal } from "~jobs/outcome"
import { binSnippet, saveSnippet } from "~jobs/save-snippet"
import { fold } from "~model/fold"
import { bodiesOf, type ReplyDraft } from "~model/reply-draft"
import type { Snippet } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { FormFoot } from "../form-foot"
import { FormHead } from "../form-head"
import { goTo } from "../use-route"
import { ReplyBodies } from "./reply-bodies"
import { ReplyFacts } from "./reply-facts"
import { ReplyOutcome } from "./reply-outcome"
import { ReplyVersions } from "./reply-versions"
import { useReplyDraft } from "./use-reply-draft"

const pictureIds = ({ bodies }: ReplyDraft): string[] =>
  bodies.flatMap((body) =>
    body.parts.flatMap((it) => (it.kind === "picture" ? [it.pictureId] : []))
  )

/** A reply and all about it. @param snippet null for a new one; `snippets` are all there are. */
export const ReplyForm = ({
  snippet,
  snippets
}: {
  snippet: Snippet | null
  snippets: readonly Snippet[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const drafting = useReplyDraft(snippet)
  const { draft, stored, dirty } = drafting
  const [why, setWhy] = useState<Refusal | null>(null)
  const holder = snippets.find(
    (it) => it.id !== snippet?.id && draft.shortcut.trim() && same(it.shortcut, draft.shortcut)
  )
  const save = async () => {
    const { title, shortcut, folder, tags, promotion, expiresAt } = draft
    const fields = { title, shortcut, folder, tags, promotion, expiresAt, bodies: bodiesOf(draft) }
    const from = draft.from && { madeFrom: draft.from }
    const outcome = await saveSnippet({ ...fields, ...from }, snippet?.id)
    setWhy(outcome.ok ? null : outcome.why)
    if (!done(outcome) || !outcome.ok) return
    drafting.saved()
    const made = outcome.change?.edits[0]?.key
    if (!snippet && made) goTo("replies", made, true)
  }
  const discard = () => {
    const kept = new Set(pictureIds(stored))
    void dropReplyPictures(
      pictureIds(draft).filter((it) => !kept.has(it)),
      snippet?.id ?? null
    )
    drafting.drop()
    setWhy(null)
  }
  const bin = async () => {
    if (snippet && done(await binSnippet(snippet.id))) goTo("replies")
  }
  const change = (fields: Partial<ReplyDraft>) => {
    setWhy(null)
    drafting.change((it) => ({ ...it, ...fields }))
  }
  const empty = why === "empty"
  return (
    <form
      className="flex max-w-3xl flex-col gap-4 p-4 pb-20"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormHead
        title={snippet?.title ?? t("workspace.replies.new")}
        {...(snippet && { onBin: () => void bin() })}
      />
      {draft.refused && (
        <p role="alert" className="text-sm text-danger">
          {t(`replies.refused.${draft.refused}`)}
        </p>
      )}
      {drafting.overtaken && (
        <p role="alert" className="text-sm text-due">
          {t("replies.overtaken")}
        </p>
      )}
      <ReplyFacts
        draft={draft}
        snippets={snippets}
        empty={empty}
        taken={why === "shortcut-taken" ? (holder?.title ?? "") : ""}
        onChange={change}
      />
      <ReplyBodies drafting={drafting} snippetId={snippet?.id ?? null} empty={empty} />
      {snippet && <ReplyOutcome snippet={snippet} />}
      {snippet && <ReplyVersions snippet={snippet} />}
      <FormFoot dirty={dirty} onDiscard={discard} />
    </form>
  )
}

const same = (a: string, b: string) => fold(a) === fold(b)
