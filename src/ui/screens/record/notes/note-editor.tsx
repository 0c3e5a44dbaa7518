import type { ClipboardEvent, DragEvent, KeyboardEvent, Ref } from "react"
import { useTranslation } from "react-i18next"
import { longestNote } from "~model/note"
import { TextArea, type TextAreaProps } from "~ui/parts/text-area"
import { marks, wrap } from "./marks"

export interface NoteEditorProps extends Pick<
  TextAreaProps,
  "label" | "placeholder" | "autoFocus" | "onEnter"
> {
  value: string
  onText: (text: string) => void
  /** Pictures pasted or dropped, and whatever else came as a file. */
  onFiles?: (files: readonly File[]) => void
  onEscape?: () => void
  ref?: Ref<HTMLTextAreaElement>
}

/** The box a note is written in: keys for bold and italic, files as pictures, its length minded. */
export const NoteEditor = ({ value, onText, onFiles, onEscape, ...rest }: NoteEditorProps) => {
  const { t, i18n } = useTranslation()
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") onEscape?.()
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && marks[event.key.toLowerCase()]
    if (!mark) return
    event.preventDefault()
    const box = event.currentTarget
    const next = wrap({ text: value, start: box.selectionStart, end: box.selectionEnd }, mark)
    onText(next.text)
    requestAnimationFrame(() => box.setSelectionRange(next.start, next.end))
  }
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])]
    // What is copied from a sheet comes as words and as a picture of them: words are meant.
    if (!onFiles || files.length === 0 || data?.getData("text/plain")) return
    event.preventDefault()
    onFiles(files)
  }
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <TextArea
      hideLabel
      value={value}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={press}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onDragOver={(event) => onFiles && event.preventDefault()}
      {...(value.length > longestNote && {
        error: t("notes.tooLong", {
          length: number.format(value.length),
          most: number.format(longestNote)
        })
      })}
      {...rest}
    />
  )
}
