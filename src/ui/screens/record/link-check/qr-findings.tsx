import type { FindingCode } from "~channels/check/finding"
import type { Product } from "~model/product"
import { isOver } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useNow } from "~ui/hooks/use-now"
import { LinkFindings } from "./link-findings"
import { useCheck } from "./use-check"

/** What a picture of a code adds to what is said of an address anyway. */
const ofCodes: ReadonlySet<FindingCode> = new Set([
  "wechat-obstructs",
  "short-link-blocked",
  "qr-dense"
])

/** What speaks against an address as a QR code or on a poster: most are scanned in WeChat. */
export const QrFindings = ({ url, product = null }: { url: string; product?: Product | null }) => {
  const now = useNow(60_000)
  const copy = useCopy()
  const check = useCheck()
  const appWords = product?.shareTexts.find((it) => !isOver(it, now))?.text ?? ""
  const found = check({ target: url, appWords, channel: "wechat", asQr: true })
    .filter((it) => ofCodes.has(it.code))
    // The address itself is put right where it was written.
    .map((it) => (it.fix?.what === "words" ? it : { ...it, fix: null }))
  return (
    <div className="has-[ul:empty]:hidden">
      <LinkFindings findings={found} onFix={({ to }) => void copy(to)} />
    </div>
  )
}
