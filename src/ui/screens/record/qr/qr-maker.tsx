import { Copy, Download } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { drawQr, type QrCode } from "~channels/qr"
import { blackOnWhite } from "~channels/qr-colours"
import { qrToPng } from "~channels/qr-png"
import { qrToSvg } from "~channels/qr-svg"
import { copyPicture } from "~ui/hooks/copy-picture"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { fileName } from "~ui/parts/file-name"
import { pasteKey } from "~ui/parts/paste-key"
import { saveFile } from "~ui/parts/save-file"
import { useToast } from "~ui/parts/toaster"
import { svgReadsBack } from "./prove-svg"
import { QrLooks, type QrSide, qrSides } from "./qr-looks"
import { QrPicture } from "./qr-picture"

/**
 * A text as a QR code to copy or save, in colours a camera can read.
 * @param label names the picture, for screen readers and in the file.
 * @param onKeep is called each time the code was handed on.
 */
export const QrMaker = ({
  text,
  label,
  onKeep
}: {
  text: string
  label: string
  onKeep?: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const copy = useCopy()
  const [colours, setColours] = useState(blackOnWhite)
  const [side, setSide] = useState<QrSide>("page")
  const code = useMemo(() => drawQr(text, colours), [text, colours])
  const hopeless = !code.ok && (code.why === "empty" || code.why === "too-long")

  const unreadable = () => toast({ text: t("posters.qr.why.unreadable"), tone: "danger" })
  const png = async (of: QrCode, give: (data: Blob) => Promise<boolean> | boolean) => {
    const data = await qrToPng(of, qrSides[side])
    if (!data) unreadable()
    else if (await give(data)) onKeep?.()
  }
  const copied = async (data: Blob) => {
    const done = await copyPicture(data)
    toast(
      done
        ? { text: t("posters.qr.copied", { key: pasteKey() }) }
        : { text: t("posters.notCopied"), tone: "danger" }
    )
    return done
  }
  const saved = (data: Blob) => {
    saveFile(fileName(label, ".png"), data, "image/png")
    return true
  }
  const svg = async (of: QrCode, give: (svg: string) => Promise<boolean> | boolean) => {
    const drawn = qrToSvg(of, label, qrSides[side])
    if (!(await svgReadsBack(drawn, of))) unreadable()
    else if (await give(drawn)) onKeep?.()
  }
  const savedSvg = (drawn: string) => {
    saveFile(fileName(label, ".svg"), drawn, "image/svg+xml")
    return true
  }
  return (
    <div className="flex flex-wrap items-start gap-3 py-2">
      {code.ok && <QrPicture code={code} label={label} />}
      <div className="flex min-w-48 max-w-sm grow flex-col gap-2">
        {!code.ok && (
          <p role="alert" className="text-xs text-danger">
            {t(`posters.qr.why.${code.why}`)}
          </p>
        )}
        {code.ok && (
          <div className="flex flex-wrap gap-2">
            <Button dense icon={Copy} onClick={() => void png(code, copied)}>
              {t("posters.qr.copy")}
            </Button>
            <Button dense icon={Download} onClick={() => void png(code, saved)}>
              {t("posters.qr.png")}
            </Button>
            <Button dense icon={Download} onClick={() => void svg(code, savedSvg)}>
              {t("posters.qr.svg")}
            </Button>
            <Button dense icon={Copy} onClick={() => void svg(code, copy)}>
              {t("posters.qr.copySvg")}
            </Button>
          </div>
        )}
        {!hopeless && (
          <details className="text-sm">
            <summary className="cursor-pointer py-1 text-soft">{t("posters.qr.colours")}</summary>
            <QrLooks colours={colours} side={side} onColours={setColours} onSide={setSide} />
          </details>
        )}
      </div>
    </div>
  )
}
