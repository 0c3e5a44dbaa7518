import { X } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { countLines } from "~jobs/read-link-lines"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"

/** More lines than anybody edits by hand: a box of them would hold the page up for seconds. */
const many = 300

/** Takes pasted lines; a long list is held and counted, not shown. */
export const PasteBox = ({ text, onText }: { text: string; onText: (text: string) => void }) => {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const count = countLines(text)
  if (count > many)
    return (
      <div className="flex flex-wrap items-center gap-2 rounded border bg-raised p-2 text-sm">
        <output className="figures grow">{t("campaigns.lines.held", { count })}</output>
        <Button
          icon={X}
          onClick={() => {
            onText("")
            requestAnimationFrame(() => box.current?.querySelector("textarea")?.focus())
          }}
        >
          {t("campaigns.lines.clear")}
        </Button>
      </div>
    )
  return (
    <div ref={box}>
      <TextArea
        label={t("campaigns.lines.paste")}
        className="min-h-28"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain")
          if (countLines(pasted) <= many) return
          // Not into the box first: laying it out is what takes so long.
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          onText(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd))
        }}
      />
    </div>
  )
}
