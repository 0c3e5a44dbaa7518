import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { addTag, removeTag } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { longestTag, splitTags } from "~model/tags"
import { useTagsInUse } from "~ui/hooks/use-tags-in-use"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Tag } from "~ui/parts/tag"

/** Enough to choose from by eye; the browser narrows them as one types. */
const most = 50

/** Tags in a row; Enter or a comma adds what is typed behind them, tags in use are suggested. */
export const TagEditor = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const listId = useId()
  const [word, setWord] = useState("")
  const [writing, setWriting] = useState(false)
  // Read only while somebody types: it looks through all customers.
  const known = useTagsInUse(writing) ?? []
  const offered = known.filter((it) => !contact.tags.includes(it.name)).slice(0, most)
  const tooLong = splitTags(word).some((it) => it.length > longestTag)
  const add = async () => {
    if (!word.trim()) return
    // At once, so that what is typed while it is saved begins a word of its own.
    setWord("")
    const tags = splitTags(word)
    if (tags.length > 0 && tags.every((it) => contact.tags.includes(it))) return
    if (!done(await addTag(contact.id, word))) setWord((typed) => typed || word)
  }
  return (
    <div className="flex flex-wrap items-center gap-1">
      {contact.tags.map((tag) => (
        <Tag key={tag} name={tag} onRemove={async () => done(await removeTag(contact.id, tag))} />
      ))}
      <input
        className="min-h-row -ml-1 w-36 rounded bg-transparent px-1 text-xs placeholder:text-soft"
        dir="auto"
        autoComplete="off"
        aria-label={t("workspace.customers.addTag")}
        aria-invalid={tooLong}
        placeholder={t("workspace.customers.addTagHint")}
        list={listId}
        value={word}
        onFocus={() => setWriting(true)}
        onChange={(event) => setWord(event.target.value)}
        onBlur={() => {
          setWriting(false)
          void add()
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !/^[,，、;；]$|^Enter$/.test(event.key)) return
          event.preventDefault()
          void add()
        }}
      />
      <datalist id={listId}>
        {offered.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {tooLong && (
        <p role="alert" className="w-full text-xs text-danger">
          {t("refusals.job.long-tag")}
        </p>
      )}
    </div>
  )
}
