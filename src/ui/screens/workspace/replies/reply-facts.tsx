import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { splitTags, withTags } from "~model/tags"
import type { ReplyDraft } from "~model/reply-draft"
import type { Snippet } from "~model/snippet"
import { useNow } from "~ui/hooks/use-now"
import { Tag } from "~ui/parts/tag"
import { TextField } from "~ui/parts/text-field"
import { dateOf, timeOf } from "./expiry"

type Fields = Partial<ReplyDraft>

/** What a reply is called, where it lies and until when it holds. */
export const ReplyFacts = ({
  draft,
  snippets,
  empty,
  taken,
  onChange
}: {
  draft: ReplyDraft
  /** All that are there, for their folders and tags. */
  snippets: readonly Snippet[]
  empty: boolean
  /** Whose shortcut it is already. */
  taken: string
  onChange: (fields: Fields) => void
}) => {
  const { t } = useTranslation()
  const lists = useId()
  const now = useNow()
  const [word, setWord] = useState("")
  const folders = [...new Set(snippets.map((it) => it.folder).filter(Boolean))].toSorted()
  const tags = [...new Set(snippets.flatMap((it) => it.tags))].toSorted()
  const addTags = (line: string) => {
    setWord("")
    const added = splitTags(line).map((it) => it.slice(0, 60))
    if (added.length > 0) onChange({ tags: withTags(draft.tags, added).slice(0, 50) })
  }
  const expired = draft.expiresAt !== null && draft.expiresAt <= now
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-[1fr_12rem]">
        <TextField
          label={t("workspace.replies.titleLabel")}
          maxLength={200}
          value={draft.title}
          {...(empty && !draft.title.trim() && { error: t("refusals.job.empty") })}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        <TextField
          label={t("workspace.replies.shortcut")}
          hint={t("workspace.replies.shortcutHint")}
          maxLength={40}
          value={draft.shortcut}
          {...(taken && { error: t("replies.taken", { name: taken }) })}
          onChange={(event) => onChange({ shortcut: event.target.value })}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-[1fr_12rem]">
        <TextField
          label={t("replies.folder")}
          hint={t("replies.folderHint")}
          maxLength={200}
          list={`${lists}-folders`}
          value={draft.folder}
          onChange={(event) => onChange({ folder: event.target.value })}
        />
        <TextField
          type="date"
          label={t("replies.expires")}
          hint={t(expired ? "replies.expired" : "replies.expiresHint")}
          value={dateOf(draft.expiresAt)}
          onChange={(event) => onChange({ expiresAt: timeOf(event.target.value) })}
        />
      </div>
      <div className="flex flex-col gap-1">
        <TextField
          label={t("common.tags")}
          hint={t("workspace.products.tagsHint")}
          list={`${lists}-tags`}
          value={word}
          onChange={(event) => {
            // A comma ends a tag, typed or pasted.
            if (/[,，、;；]\s*$/u.test(event.target.value)) addTags(event.target.value)
            else setWord(event.target.value)
          }}
          onBlur={() => addTags(word)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== "Enter" || !word.trim()) return
            event.preventDefault()
            addTags(word)
          }}
        />
        {draft.tags.length > 0 && (
          <div className="flex flex-wrap gap-1">
            {draft.tags.map((tag) => (
              <Tag
                key={tag}
                name={tag}
                onRemove={() => onChange({ tags: draft.tags.filter((it) => it !== tag) })}
              />
            ))}
          </div>
        )}
      </div>
      <label className="flex items-start gap-2 text-sm">
        <input
          type="checkbox"
          className="mt-0.5"
          checked={draft.promotion}
          onChange={(event) => onChange({ promotion: event.target.checked })}
        />
        <span>
          {t("offers.promotion")}
          <span className="block text-xs text-soft">{t("offers.promotionHint")}</span>
        </span>
      </label>
      <datalist id={`${lists}-folders`}>
        {folders.map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </datalist>
      <datalist id={`${lists}-tags`}>
        {tags.map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </datalist>
    </>
  )
}
