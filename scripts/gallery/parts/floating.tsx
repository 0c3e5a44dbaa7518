import { MoreHorizontal, Pencil, Trash2 } from "lucide-react"
import { useEffect, useState } from "react"
import { Button } from "~ui/parts/button"
import { CheckMenu } from "~ui/parts/check-menu"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { IconButton } from "~ui/parts/icon-button"
import { Menu } from "~ui/parts/menu"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { endless } from "./sample"

const nothing = () => undefined

export const DialogOpen = () => {
  const [open, setOpen] = useState(true)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Erase 张三 ${endless}`}
        description="This cannot be undone."
      >
        <TextField label="Type the name" hint="As it stands above" />
        <DialogFoot>
          <Button onClick={nothing}>Cancel</Button>
          <Button tone="danger">Erase</Button>
        </DialogFoot>
      </Dialog>
    </>
  )
}

export const MenuOpen = () => (
  <div className="flex h-96 justify-end">
    <Menu
      trigger={<IconButton label="More" icon={MoreHorizontal} />}
      items={[
        { label: "Rename", icon: Pencil, onChoose: nothing },
        { label: endless, onChoose: nothing },
        { label: "Merge", disabled: true, onChoose: nothing },
        { label: "Erase", icon: Trash2, danger: true, onChoose: nothing }
      ]}
    />
  </div>
)

export const TicksOpen = () => (
  <div className="flex h-96 justify-end">
    <CheckMenu
      trigger={<Button>Columns</Button>}
      items={[
        { id: "name", label: "Name", on: true },
        { id: "long", label: endless, on: false }
      ]}
      onTurn={nothing}
      reset={{ label: "As they come", onChoose: nothing }}
    />
  </div>
)

export const ToastShown = () => {
  const toast = useToast()
  useEffect(() => {
    toast({ text: "Note added", action: { label: "Undo", onAct: nothing } })
  }, [toast])
  return (
    <div className="flex h-96 items-start gap-2">
      <Button onClick={() => toast({ text: endless.repeat(6), tone: "danger" })}>Fail</Button>
    </div>
  )
}
