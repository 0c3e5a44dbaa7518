import { SquareArrowOutUpRight, TextSelect } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { draftFromText, offerDraft } from "~jobs/reply-from-text"
import { saveSnippet } from "~jobs/save-snippet"
import { bodiesOf, type ReplyDraft } from "~model/reply-draft"
import { longestPart, type Snippet } from "~model/snippet"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { useOpened } from "~ui/hooks/use-opened"
import { useSelectedWords } from "~ui/hooks/use-selected-words"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { replaced, withParts } from "~ui/screens/workspace/replies/change-parts"
import { useReplyDraft } from "~ui/screens/workspace/replies/use-reply-draft"

/** Writes a reply, or with `snippet` changes one; more than one text is for the workspace. */
export const ReplyForm = ({ snippet, onDone }: { snippet?: Snippet; onDone: () => void }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const openWorkspace = useOpenWorkspace()
  const place = useOpened<HTMLFormElement>()
  const selectedWords = useSelectedWords()
  const drafting = useReplyDraft(snippet ?? null)
  const { draft, change } = drafting
  const [error, setError] = useState("")
  const [body, ...others] = draft.bodies
  const [part, ...more] = body?.parts ?? []
  const only = others.length + more.length === 0 && part?.kind === "text" ? part : null
  const set = (fields: Partial<ReplyDraft>) => {
    setError("")
    change((it) => ({ ...it, ...fields }))
  }
  const save = async () => {
    const { title, shortcut } = draft
    const from = draft.from && { madeFrom: draft.from }
    const fields = { title, shortcut, bodies: bodiesOf(draft), ...from }
    const outcome = await saveSnippet(fields, snippet?.id)
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    drafting.saved()
    return onDone()
  }
  const takeWords = async () => {
    const answer = await selectedWords(null)
    const words = answer.ok ? answer.selection : { text: "", owner: "" }
    const made = draftFromText(words.text, words.owner)
    if (made.refused) return setError(t(`replies.refused.${made.refused}`))
    const from = made.from === undefined ? {} : { from: made.from }
    return set({ title: draft.title || made.title, bodies: made.bodies, ...from })
  }
  const inWorkspace = async () => {
    if (!snippet) {
      await offerDraft(draft)
      drafting.drop()
    }
    openWorkspace(`replies/${snippet?.id ?? "new"}`)
  }
  return (
    <form
      ref={place}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {error && (
        <p role="alert" className="text-xs text-danger">
          {error}
        </p>
      )}
      {drafting.overtaken && (
        <p role="alert" className="text-xs text-due">
          {t("replies.overtaken")}
        </p>
      )}
      <TextField
        label={t("common.name")}
        maxLength={200}
        value={draft.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      {only ? (
        <TextArea
          label={t("panel.form.body")}
          hint={t("panel.form.bodyHint", {
            example: "{{ customer.name }}",
            interpolation: { prefix: "[[", suffix: "]]" }
          })}
          className="min-h-24"
          maxLength={longestPart}
          value={only.text}
          onChange={(event) => {
            setError("")
            change(withParts(0, replaced({ ...only, text: event.target.value })))
          }}
        />
      ) : (
        <p className="text-sm text-soft">{t("replies.inWorkspace")}</p>
      )}
      {!snippet && (
        <Button icon={TextSelect} onClick={() => void takeWords()}>
          {t("replies.fromSelection")}
        </Button>
      )}
      <TextField
        label={t("panel.form.shortcut")}
        maxLength={40}
        value={draft.shortcut}
        onChange={(event) => set({ shortcut: event.target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          tone="do"
          type="submit"
          disabled={!draft.title.trim() || bodiesOf(draft).length === 0}
        >
          {t("common.save")}
        </Button>
        <Button
          tone="quiet"
          onClick={() => {
            drafting.drop()
            onDone()
          }}
        >
          {t("common.cancel")}
        </Button>
        <Button tone="quiet" icon={SquareArrowOutUpRight} onClick={() => void inWorkspace()}>
          {t("replies.openWorkspace")}
        </Button>
      </div>
    </form>
  )
}
