import { useState } from "react"
import { useTranslation } from "react-i18next"
import { saveSnippet } from "~jobs/save-snippet"
import { saidAs, type Snippet, textOf } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"

/** Writes a reply, or with `snippet` changes one. */
export const ReplyForm = ({ snippet, onDone }: { snippet?: Snippet; onDone: () => void }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [title, setTitle] = useState(snippet?.title ?? "")
  const [body, setBody] = useState(textOf(snippet?.bodies[0]))
  const [shortcut, setShortcut] = useState(snippet?.shortcut ?? "")
  const save = async () => {
    const fields = { title: title.trim(), bodies: saidAs(body), shortcut: shortcut.trim() }
    if (done(await saveSnippet(fields, snippet?.id))) onDone()
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t("common.name")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label={t("panel.form.body")}
        hint={t("panel.form.bodyHint", {
          example: "{{ customer.name }}",
          interpolation: { prefix: "[[", suffix: "]]" }
        })}
        className="min-h-24"
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <TextField
        label={t("panel.form.shortcut")}
        value={shortcut}
        onChange={(event) => setShortcut(event.target.value)}
      />
      <div className="flex gap-2">
        <Button tone="do" type="submit" disabled={!title.trim() || !body.trim()}>
          {t("common.save")}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  )
}
