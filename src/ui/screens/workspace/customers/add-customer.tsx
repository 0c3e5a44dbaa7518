import { UserPlus } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addContact } from "~jobs/edit-contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { goTo } from "../use-route"

/**
 * A customer by name alone; the rest is added on the card.
 * @param asked The address itself asks for one, as the search's "New customer" does.
 */
export const AddCustomer = ({ asked }: { asked: boolean }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [pressed, setPressed] = useState(false)
  const [name, setName] = useState("")
  const setOpen = (open: boolean) => {
    setPressed(open)
    if (!open && asked) goTo("customers", "", true)
  }
  const add = async () => {
    const outcome = await addContact(name, null)
    if (!done(outcome) || !outcome.ok) return
    setOpen(false)
    setName("")
    goTo("customers", outcome.change?.contactId)
  }
  return (
    <>
      <IconButton
        label={t("workspace.customers.add")}
        icon={UserPlus}
        onClick={() => setOpen(true)}
      />
      <Dialog open={pressed || asked} onOpenChange={setOpen} title={t("workspace.customers.add")}>
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <TextField
            label={t("workspace.customers.addName")}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <DialogFoot>
            <Button tone="do" type="submit" disabled={!name.trim()}>
              {t("common.add")}
            </Button>
          </DialogFoot>
        </form>
      </Dialog>
    </>
  )
}
