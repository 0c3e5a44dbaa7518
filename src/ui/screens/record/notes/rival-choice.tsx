import { useTranslation } from "react-i18next"
import { type Choice, chooseText } from "~jobs/annotate-contact"
import type { Note } from "~model/note"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { NoteText } from "./note-text"

/** Two windows wrote one note: both texts side by side, until the seller chooses. */
export const RivalChoice = ({ note }: { note: Note }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const keep = async (choice: Choice) => void done(await chooseText(note.id, choice, note))
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-xs text-due">{t("notes.rival.title")}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-3">
        {(["this", "that"] as const).map((which) => (
          <section
            key={which}
            aria-label={t(`notes.rival.${which}`)}
            className="flex min-w-0 flex-col gap-1 border-l-2 pl-2"
          >
            <p className="text-xs text-soft">{t(`notes.rival.${which}`)}</p>
            <NoteText text={which === "this" ? note.text : note.rival} />
            <Button dense className="self-start" onClick={() => void keep(which)}>
              {t(which === "this" ? "notes.rival.keepThis" : "notes.rival.keepThat")}
            </Button>
          </section>
        ))}
      </div>
      <Button dense className="self-start" onClick={() => void keep("both")}>
        {t("notes.rival.keepBoth")}
      </Button>
    </fieldset>
  )
}
