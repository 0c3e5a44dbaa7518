import { useId } from "react"
import { useTranslation } from "react-i18next"
import { blackOnWhite, checkColours, type QrColours } from "~channels/qr-colours"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"

/** What a picture is for, and how many pixels wide it is then. */
export const qrSides = { chat: 400, page: 800, print: 1600, banner: 3200 }
export type QrSide = keyof typeof qrSides

const uses = ["chat", "page", "print", "banner"] as const

/** Colours and size of a QR code, with what a camera makes of the colours. */
export const QrLooks = ({
  colours,
  side,
  onColours,
  onSide
}: {
  colours: QrColours
  side: QrSide
  onColours: (colours: QrColours) => void
  onSide: (side: QrSide) => void
}) => {
  const { t, i18n } = useTranslation()
  const ratio = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(
    checkColours(colours).ratio
  )
  const plain = colours.dark === blackOnWhite.dark && colours.light === blackOnWhite.light
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        {(["dark", "light"] as const).map((part) => (
          <Swatch
            key={part}
            label={t(`posters.qr.${part}`)}
            value={colours[part]}
            onChange={(value) => onColours({ ...colours, [part]: value })}
          />
        ))}
        {!plain && (
          <Button tone="quiet" onClick={() => onColours(blackOnWhite)}>
            {t("posters.qr.reset")}
          </Button>
        )}
      </div>
      <p className="figures text-xs text-soft">{t("posters.qr.ratio", { ratio })}</p>
      <SelectField
        label={t("posters.qr.size")}
        value={side}
        onChange={(event) => onSide(uses.find((it) => it === event.target.value) ?? "page")}
        options={uses.map((value) => ({
          value,
          label: t(`posters.qr.sizes.${value}`, { side: qrSides[value] })
        }))}
      />
    </div>
  )
}

const Swatch = ({
  label,
  value,
  onChange
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <span className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      <input
        id={id}
        type="color"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-16 cursor-pointer rounded border bg-surface p-0.5"
      />
    </span>
  )
}
