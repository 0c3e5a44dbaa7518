import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { drawQr } from "~channels/qr"

/** A QR code, dark on white in every theme: cameras do not read it the other way round. */
export const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const { t } = useTranslation()
  const code = useMemo(() => drawQr(text), [text])
  if (!code.ok) return <p className="pb-2 text-xs text-danger">{t("panel.share.noQr")}</p>
  return (
    <svg
      // An <img> would need an address of its own; the path is drawn here.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      data-qr={text}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      className="mx-auto my-2 block w-48 max-w-full"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.d} />
    </svg>
  )
}
