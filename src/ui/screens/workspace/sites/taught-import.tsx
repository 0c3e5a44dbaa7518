import { FileUp } from "lucide-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { mayBeSite, readSiteFile, type SiteFile } from "~jobs/site-file"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { FaultList } from "./fault-list"
import { TaughtPreview } from "./taught-preview"

export const fileEnding = ".regulars-site.json"

const read = async (file: File): Promise<SiteFile> =>
  mayBeSite(file.size)
    ? readSiteFile(await file.text())
    : { ok: false, why: "too-large", faults: [] }

/** A file of rules: first what it would do, or why it is refused; nothing of it runs before. */
export const TaughtImport = ({
  taken,
  onChanged
}: {
  taken: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<SiteFile | null>(null)
  const close = () => setFile(null)
  const choose = () => {
    // The same file once more is a choice too.
    if (input.current) input.current.value = ""
    input.current?.click()
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button icon={FileUp} onClick={choose}>
        {t("teach.sites.import")}
      </Button>
      <p className="min-w-0 text-xs text-soft">
        {t("teach.sites.importHint", { ending: `*${fileEnding}` })}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t("teach.sites.import")}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) void read(chosen).then(setFile)
        }}
      />
      {file?.ok && (
        <TaughtPreview
          adapter={file.adapter}
          replaces={taken.has(file.adapter.id)}
          onClose={close}
          onChanged={onChanged}
        />
      )}
      {file && !file.ok && (
        <Dialog
          open
          onOpenChange={close}
          title={t("teach.file.bad")}
          description={t("teach.file.nothingDone")}
        >
          {file.why === "rules" ? (
            <FaultList faults={file.faults} />
          ) : (
            <p className="text-sm">
              {t(`teach.fileFault.${file.why}`, { ending: `*${fileEnding}` })}
            </p>
          )}
          <Button className="self-start" onClick={choose}>
            {t("teach.file.more")}
          </Button>
        </Dialog>
      )}
    </div>
  )
}
