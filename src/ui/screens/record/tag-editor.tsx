import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addTag, removeTag } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Tag } from "~ui/parts/tag"

/** Tags in a row; Enter or a comma adds the word typed behind them. */
export const TagEditor = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [word, setWord] = useState("")
  const add = async () => {
    const tag = word.trim()
    if (!tag) return
    // At once, so that what is typed while it is saved begins a word of its own.
    setWord("")
    if (contact.tags.includes(tag) || done(await addTag(contact.id, tag))) return
    setWord((typed) => typed || word)
  }
  return (
    <div className="flex flex-wrap items-center gap-1">
      {contact.tags.map((tag) => (
        <Tag key={tag} name={tag} onRemove={async () => done(await removeTag(contact.id, tag))} />
      ))}
      <input
        className="min-h-row w-36 first:-ml-1 rounded bg-transparent px-1 text-xs placeholder:text-soft"
        dir="auto"
        aria-label={t("workspace.customers.addTag")}
        placeholder={t("workspace.customers.addTagHint")}
        maxLength={60}
        value={word}
        onChange={(event) => setWord(event.target.value)}
        onBlur={() => void add()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !/^[,，]$|^Enter$/.test(event.key)) return
          event.preventDefault()
          void add()
        }}
      />
    </div>
  )
}
