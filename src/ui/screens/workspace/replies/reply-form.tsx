import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binSnippet, saveSnippet } from "~jobs/save-snippet"
import { saidAs, type Snippet, textOf } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { FormFoot } from "../form-foot"
import { FormHead } from "../form-head"
import { TemplatePreview } from "../template-preview"
import { useDraft } from "../use-draft"
import { useLocale } from "../use-locale"
import { goTo } from "../use-route"

type Draft = Pick<Snippet, "title" | "shortcut" | "promotion"> & { body: string }

const blank: Draft = { title: "", shortcut: "", body: "", promotion: false }

/** A reply with its preview beside the writing. @param snippet null for a new one. */
export const ReplyForm = ({ snippet }: { snippet: Snippet | null }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const locale = useLocale()
  const [draft, setDraft] = useDraft<Draft>(`snippet:${snippet?.id ?? "new"}`)
  const [empty, setEmpty] = useState(false)
  const { title, shortcut, body, promotion } =
    draft ?? (snippet ? { ...snippet, body: textOf(snippet.bodies[0]) } : blank)
  const set = (fields: Partial<Draft>) => {
    setEmpty(false)
    setDraft({ title, shortcut, body, promotion, ...fields })
  }
  const save = async () => {
    const fields = { title, shortcut: shortcut.trim(), bodies: saidAs(body), promotion }
    const outcome = await saveSnippet(fields, snippet?.id)
    setEmpty(!outcome.ok && outcome.why === "empty")
    if (!done(outcome) || !outcome.ok) return
    setDraft(null)
    const made = outcome.change?.edits[0]?.key
    if (!snippet && made) goTo("replies", made, true)
  }
  const bin = async () => {
    if (snippet && done(await binSnippet(snippet.id))) goTo("replies")
  }
  const missing = empty && { error: t("refusals.job.empty") }
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
      <div className="grid gap-3 sm:grid-cols-[1fr_12rem]">
        <TextField
          label={t("workspace.replies.titleLabel")}
          maxLength={200}
          value={title}
          {...(!title.trim() && missing)}
          onChange={(event) => set({ title: event.target.value })}
        />
        <TextField
          label={t("workspace.replies.shortcut")}
          hint={t("workspace.replies.shortcutHint")}
          maxLength={40}
          value={shortcut}
          onChange={(event) => set({ shortcut: event.target.value })}
        />
      </div>
      <label className="flex items-start gap-2 text-sm">
        <input
          type="checkbox"
          className="mt-0.5"
          checked={promotion}
          onChange={(event) => set({ promotion: event.target.checked })}
        />
        <span>
          {t("offers.promotion")}
          <span className="block text-xs text-soft">{t("offers.promotionHint")}</span>
        </span>
      </label>
      <TextArea
        label={t("workspace.replies.body")}
        hint={t("workspace.replies.bodyHint", { variable: "{{ customer.name }}" })}
        className="min-h-28"
        maxLength={20_000}
        value={body}
        {...(!body.trim() && missing)}
        onChange={(event) => set({ body: event.target.value })}
      />
      <TemplatePreview kind="reply" body={body} locale={locale} />
      <FormFoot dirty={draft !== null} onDiscard={() => setDraft(null)} />
    </form>
  )
}
