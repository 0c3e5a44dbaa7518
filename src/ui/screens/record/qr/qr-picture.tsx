import type { QrCode } from "~channels/qr"

/** A QR code in its own colours, whatever the theme: cameras read dark on light alone. */
export const QrPicture = ({ code, label }: { code: QrCode; label: string }) => (
  <svg
    // An <img> would need an address of its own; the path is drawn here.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    role="img"
    aria-label={label}
    data-qr={code.text}
    viewBox={`0 0 ${code.size} ${code.size}`}
    shapeRendering="crispEdges"
    className="block w-48 max-w-full rounded-lg border"
  >
    <path fill={code.colours.light} d={`M0 0h${code.size}v${code.size}H0z`} />
    <path fill={code.colours.dark} d={code.d} />
  </svg>
)
