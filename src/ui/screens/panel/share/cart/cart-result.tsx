import { Copy, QrCode } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CartChannel, CartTrap } from "~channels/cart/cart-channel"
import type { Fix } from "~channels/check/finding"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { useCheck } from "~ui/screens/record/link-check/use-check"

import { CartTraps } from "./cart-traps"

/** The link, what it does to the buyer, what speaks against it; to copy or as a QR code. */
export const CartResult = ({
  href,
  traps,
  channel,
  title,
  coupon,
  couponEndsAt,
  onFix,
  onKeep
}: {
  href: string
  traps: readonly CartTrap[]
  channel: CartChannel
  title: string
  coupon: string
  couponEndsAt: number | null
  onFix: (fix: Fix) => void
  onKeep: () => void
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const check = useCheck()
  const [shown, setShown] = useState(false)
  const findings = check({ target: href, asQr: shown, coupon, couponEndsAt }).map((it) =>
    // Another address would be another cart's.
    it.fix?.what === "coupon" ? it : { ...it, fix: null }
  )
  const stopped = findings.some((it) => it.level === "stop")
  const give = async () => {
    if (await copy(href)) onKeep()
  }
  return (
    <section aria-label={t("carts.link")} className="flex flex-col gap-2 border-t pt-3">
      <p dir="ltr" className="select-all break-all rounded bg-raised p-2 text-xs">
        {href}
      </p>
      <CartTraps channel={channel} traps={traps} />
      <LinkFindings findings={findings} onFix={onFix} />
      <div className="flex flex-wrap gap-2">
        <Button tone="do" icon={Copy} disabled={stopped} onClick={() => void give()}>
          {t("carts.copy")}
        </Button>
        <Button
          icon={QrCode}
          aria-expanded={shown}
          disabled={stopped && !shown}
          onClick={() => setShown(!shown)}
        >
          {t("carts.qr")}
        </Button>
      </div>
      <p className="text-xs text-soft">{t("carts.pasteHint")}</p>
      {shown && <QrMaker text={href} label={t("carts.qrOf", { title })} onKeep={onKeep} />}
    </section>
  )
}
