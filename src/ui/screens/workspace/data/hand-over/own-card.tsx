import { Copy, QrCode } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { drawQr } from "~channels/qr"
import { longestCardName } from "~formats/hand-over/card"
import { makeOwnCard } from "~jobs/hand-over/own-card"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { QrPicture } from "~ui/screens/record/qr/qr-picture"
import { Section } from "../../section"
import { Fingerprint } from "./fingerprint"
import { fields } from "./go-to-field"
import type { Mine } from "./use-me"

/** What colleagues need of the seller: made once, named anew whenever they like. */
export const OwnCard = ({ mine: { me, text, fingerprint } }: { mine: Mine }) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const [cannot, setCannot] = useState(false)
  const name = typed ?? me?.card.name ?? ""
  const make = async () => {
    setCannot((await makeOwnCard(name)) === null)
    setTyped(null)
  }
  return (
    <Section title={t("handOver.card.title")} hint={t("handOver.card.hint")}>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <div className="min-w-48 max-w-sm grow">
          <TextField
            label={t("handOver.card.name")}
            value={name}
            maxLength={longestCardName}
            {...fields.name}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <Button
          type="submit"
          tone={me ? "plain" : "do"}
          disabled={!name.trim() || name.trim() === me?.card.name}
        >
          {t(me ? "handOver.card.rename" : "handOver.card.make")}
        </Button>
      </form>
      {cannot && (
        <p role="alert" className="text-sm text-due">
          {t("handOver.card.cannot")}
        </p>
      )}
      {me && text && <CardShown text={text} fingerprint={fingerprint} />}
    </Section>
  )
}

const CardShown = ({ text, fingerprint }: { text: string; fingerprint: string }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const [shown, setShown] = useState(false)
  const code = useMemo(() => (shown ? drawQr(text) : null), [shown, text])
  return (
    <>
      <TextArea
        label={t("handOver.card.text")}
        value={text}
        readOnly
        rows={3}
        className="break-all font-mono text-xs"
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="do" icon={Copy} onClick={() => void copy(text)}>
          {t("handOver.card.copy")}
        </Button>
        <Button icon={QrCode} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? "handOver.card.hideQr" : "handOver.card.showQr")}
        </Button>
      </div>
      {code?.ok && <QrPicture code={code} label={t("handOver.card.qr")} />}
      <Fingerprint of={fingerprint} />
      <p className="text-xs text-soft">{t("handOver.card.keys")}</p>
    </>
  )
}
