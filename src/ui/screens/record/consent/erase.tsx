import { useState } from "react"
import { useTranslation } from "react-i18next"
import { purgeContact } from "~jobs/purge-contact"
import type { Contact } from "~model/contact"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { useReceipt } from "./receipt-host"

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase()

/** Says what goes, asks for the name, and erases: nobody does this by a slip of the hand. */
export const Erase = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const { t } = useTranslation()
  const toast = useToast()
  const show = useReceipt()
  const [typed, setTyped] = useState("")
  const [busy, setBusy] = useState(false)
  const meant = [contact.name, t("purge.word")].some((it) => plain(it) === plain(typed))
  const erase = async () => {
    if (!meant || busy) return
    setBusy(true)
    try {
      const done = await purgeContact(contact.id)
      if (done.ok) show(done.receipt)
      else toast({ text: t(`refusals.job.${done.why}`), tone: "danger" })
    } finally {
      setBusy(false)
      onClose()
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("purge.eraseTitle", { name: contact.name })}
      description={t("purge.what")}
    >
      <p className="text-sm font-semibold">{t("purge.final")}</p>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void erase()
        }}
      >
        <TextField
          label={t("purge.type", { name: contact.name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="danger" disabled={!meant || busy}>
            {t("purge.now")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  )
}
