import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { Markdown } from "~ui/parts/markdown"
import { headOf } from "./folded-text"

/** A note's words; a long one folded. `onText` is given the whole text when a box was ticked. */
export const NoteText = ({ text, onText }: { text: string; onText?: (text: string) => void }) => {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const head = headOf(text)
  const folded = head !== text
  const shown = folded && !all ? head : text
  return (
    <>
      <Markdown
        text={shown}
        {...(onText && { onText: (next: string) => onText(next + text.slice(shown.length)) })}
      />
      {folded && (
        <Button
          dense
          tone="quiet"
          aria-expanded={all}
          className="self-start"
          onClick={() => setAll(!all)}
        >
          {t(all ? "notes.showLess" : "notes.showAll")}
        </Button>
      )}
    </>
  )
}
