import { useState } from "react"
import { useTranslation } from "react-i18next"
import { purgeContact } from "~jobs/purge-contact"
import type { Contact } from "~model/contact"
import type { Snippet } from "~model/snippet"
import { useMadeReplies } from "~ui/hooks/use-made-replies"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { useReceipt } from "./receipt-host"

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase()

/** More of them would push the buttons out of sight. */
const mostTitles = 5

const titlesOf = (made: readonly Snippet[], language: string): string => {
  const titles = made.slice(0, mostTitles).map((it) => it.title)
  const rest = made.length > mostTitles ? ["…"] : []
  return new Intl.ListFormat(language, { type: "unit" }).format([...titles, ...rest])
}

/** Says what goes, asks for the name, and erases: nobody does this by a slip of the hand. */
export const Erase = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const show = useReceipt()
  const [typed, setTyped] = useState("")
  const [busy, setBusy] = useState(false)
  const made = useMadeReplies(contact.id) ?? []
  const [withMade, setWithMade] = useState(true)
  const meant = [contact.name, t("purge.word")].some((it) => plain(it) === plain(typed))
  const erase = async () => {
    if (!meant || busy) return
    setBusy(true)
    try {
      const done = await purgeContact(contact.id, withMade ? "erase" : "keep")
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
        {made.length > 0 && (
          <label className="flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-0.5 size-4 shrink-0 accent-do"
              checked={withMade}
              onChange={(event) => setWithMade(event.target.checked)}
            />
            <span dir="auto" className="min-w-0 break-words">
              {t("purge.made", {
                count: made.length,
                titles: titlesOf(made, i18n.language)
              })}
            </span>
          </label>
        )}
        <DialogFoot>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" tone="danger" disabled={!meant || busy}>
            {t("purge.now")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
