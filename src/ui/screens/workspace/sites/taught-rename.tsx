import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { longestSiteName } from "~jobs/taught-sites"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** Another name for a taught site; Enter keeps it, Escape leaves it. */
export const TaughtRename = ({
  name,
  onName,
  onEnd
}: {
  name: string
  onName: (name: string) => Promise<void>
  onEnd: () => void
}) => {
  const { t } = useTranslation()
  const [text, setText] = useState(name)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => void form.current?.querySelector("input")?.select(), [])
  return (
    <form
      ref={form}
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void onName(text)
      }}
    >
      <div className="min-w-0 grow">
        <TextField
          label={t("teach.sites.renameTitle", { name })}
          hideLabel
          maxLength={longestSiteName}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onEnd()}
        />
      </div>
      <Button type="submit" tone="do" disabled={!text.trim()}>
        {t("common.save")}
      </Button>
    </form>
  )
}
