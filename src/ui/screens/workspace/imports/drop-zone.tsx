import { FileUp } from "lucide-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"

/** Where a file is chosen by key or pointer, or dropped. */
export const DropZone = ({
  accept,
  label,
  onFile
}: {
  accept: string
  label: string
  onFile: (file: File) => void
}) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // The button in it does the same by key.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
      className={`flex flex-col items-center gap-2 rounded border border-dashed px-4 py-10 text-sm
        ${over ? "border-do bg-raised" : "border-soft"}`}
    >
      <Button
        tone="do"
        icon={FileUp}
        onClick={() => {
          // The same file once more is a choice too.
          if (input.current) input.current.value = ""
          input.current?.click()
        }}
      >
        {label}
      </Button>
      <span className="text-soft">{t("imports.drop")}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
