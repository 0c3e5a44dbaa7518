import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type PackPreview, previewPack } from "~jobs/hand-over/preview-pack"
import { type NotReceived, readPack, type Received } from "~jobs/hand-over/read-pack"
import { DropZone } from "../../imports/drop-zone"
import { Section } from "../../section"
import { PackShown } from "./pack-shown"

type Opened =
  | { state: "none" | "reading" | "failed" }
  | { state: "refused"; refusal: NotReceived }
  | { state: "open"; pack: Received; preview: PackPreview }

/** A file from a colleague: opened, looked at, and taken in only then. */
export const Take = () => {
  const { t, i18n } = useTranslation()
  const [opened, setOpened] = useState<Opened>({ state: "none" })
  const open = async (file: File) => {
    setOpened({ state: "reading" })
    try {
      const pack = await readPack(file)
      if (!pack.ok) return setOpened({ state: "refused", refusal: pack })
      return setOpened({ state: "open", pack, preview: await previewPack(pack.body) })
    } catch {
      return setOpened({ state: "failed" })
    }
  }
  const sayRefusal = (refusal: NotReceived): string =>
    refusal.why === "taken"
      ? t("handOver.take.faults.taken", {
          when: new Date(refusal.at).toLocaleString(i18n.language)
        })
      : t(`handOver.take.faults.${refusal.why}`)
  return (
    <Section title={t("handOver.take.title")}>
      {opened.state === "open" ? (
        <PackShown
          key={opened.pack.head.id}
          pack={opened.pack}
          preview={opened.preview}
          onClose={() => setOpened({ state: "none" })}
        />
      ) : (
        <DropZone
          accept=".regulars"
          label={t("handOver.take.choose")}
          onFile={(file) => void open(file)}
        />
      )}
      <output className="text-sm">
        {opened.state === "reading" && (
          <span className="text-soft">{t("handOver.take.reading")}</span>
        )}
        {opened.state === "failed" && (
          <span className="text-danger">{t("handOver.take.faults.failed")}</span>
        )}
        {opened.state === "refused" && (
          <span className="text-danger">{sayRefusal(opened.refusal)}</span>
        )}
      </output>
    </Section>
  )
}
