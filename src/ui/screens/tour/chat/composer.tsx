import { SendHorizontal } from "lucide-react"
import { type KeyboardEvent, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { IconButton } from "~ui/parts/icon-button"

/**
 * The box of the practice chat, an editable element as chats have them. Enter is the seller's own key,
 * Shift+Enter a new line. It takes the focus when its conversation is opened.
 */
export const Composer = ({ onSend }: { onSend: (text: string) => void }) => {
  const { t } = useTranslation("tour")
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  const send = () => {
    const text = box.current?.innerText.trim() ?? ""
    if (!box.current || !text) return
    box.current.replaceChildren()
    onSend(text)
    box.current.focus()
  }
  const press = (event: KeyboardEvent) => {
    const { nativeEvent, key, shiftKey } = event
    if (key !== "Enter" || shiftKey || nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    send()
  }
  return (
    <div className="flex shrink-0 items-end gap-2 border-t p-2">
      <div
        ref={box}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- chats have editable elements, no fields
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t("chat.box")}
        contentEditable
        suppressContentEditableWarning
        data-practice-composer
        data-hint={t("chat.box")}
        dir="auto"
        onKeyDown={press}
        className="field max-h-40 min-w-0 grow overflow-y-auto whitespace-pre-wrap break-words py-1.5
          empty:before:text-soft empty:before:content-[attr(data-hint)]"
      />
      <IconButton label={t("chat.send")} icon={SendHorizontal} onClick={send} />
    </div>
  )
}
