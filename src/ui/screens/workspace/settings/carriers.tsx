import { Plus, X } from "lucide-react"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type CarrierLink, isCarrierUrl } from "~model/carriers"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"

/** Tracking pages of the seller's own, by carrier. Only ever put into a text. */
export const Carriers = ({ carriers }: { carriers: readonly CarrierLink[] }) => {
  const { t } = useTranslation()
  const title = useId()
  const change = useChangeSetting()
  const [name, setName] = useState("")
  const [url, setUrl] = useState("")
  const [error, setError] = useState<"noName" | "wrong" | null>(null)
  const add = async () => {
    const link = { name: name.trim(), url: url.trim() }
    if (!link.name) return setError("noName")
    if (!isCarrierUrl(link.url)) return setError("wrong")
    await change("carriers", [...carriers.filter((it) => it.name !== link.name), link])
    setName("")
    setUrl("")
  }
  return (
    <form
      aria-labelledby={title}
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h4 id={title} className="text-sm">
        {t("timeline.carriers.title")}
      </h4>
      <p className="text-xs text-soft">{t("timeline.carriers.hint")}</p>
      <ul className="w-full">
        {carriers.map((it) => (
          <li key={it.name} className="flex items-center gap-2 border-b py-1 text-sm">
            <bdi className="w-32 shrink-0 truncate" title={it.name}>
              {it.name}
            </bdi>
            <span className="min-w-0 grow truncate text-soft" title={it.url}>
              {it.url}
            </span>
            <IconButton
              dense
              label={t("timeline.carriers.remove", { name: it.name })}
              icon={X}
              onClick={() =>
                void change(
                  "carriers",
                  carriers.filter((other) => other !== it)
                )
              }
            />
          </li>
        ))}
      </ul>
      <div className="grid w-full gap-2 sm:grid-cols-[10rem_1fr]">
        <TextField
          label={t("timeline.carriers.name")}
          maxLength={100}
          value={name}
          {...(error === "noName" && { error: t("timeline.carriers.noName") })}
          onChange={(event) => (setError(null), setName(event.target.value))}
        />
        <TextField
          label={t("timeline.carriers.url")}
          maxLength={1000}
          placeholder="https://…/{number}"
          value={url}
          {...(error === "wrong" && { error: t("timeline.carriers.wrong") })}
          onChange={(event) => (setError(null), setUrl(event.target.value))}
        />
      </div>
      <Button type="submit" dense icon={Plus}>
        {t("timeline.carriers.add")}
      </Button>
    </form>
  )
}
