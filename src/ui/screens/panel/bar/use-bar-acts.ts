import { addNote } from "~jobs/annotate-contact"
import { planFollowUp } from "~jobs/plan-follow-up"
import { takeOrder } from "~jobs/take-order"
import { useTranslation } from "react-i18next"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import type { BarRow } from "~ui/parts/bar-rows"
import { useToast } from "~ui/parts/toaster"

/** Does what a row of the panel's bar says. @returns whether the line is done with. */
export const useBarActs = (
  person: Person | undefined,
  insert: Insert,
  onContact: (contactId: string) => void,
  currency: string
) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const toast = useToast()
  const nobody = () => {
    const why = person?.who === "ask" ? "ask-first" : "nobody"
    toast({ text: t(`refusals.job.${why}`), tone: "danger" })
    return false
  }
  return async (row: BarRow): Promise<boolean> => {
    const target = person?.target
    switch (row.kind) {
      case "note":
        return target ? done(await addNote(target, row.text, "", person.sighting?.site)) : nobody()
      case "plan": {
        if (!target) return nobody()
        const { plan, said, quote } = row
        const site = person.sighting?.site ?? ""
        return done(await planFollowUp(target, { kind: plan, said, quote, site }))
      }
      case "order":
        return target ? done(await takeOrder(target, row.line, currency)) : nobody()
      case "confirm":
        return insert({ what: "order", id: row.orderId, variantId: null }, row.number)
      case "whereabouts":
        return insert({ what: "whereabouts", id: row.orderId, variantId: null }, row.number)
      case "variant":
        return insert({ what: "product", id: row.label.id, variantId: row.id }, row.label.title)
      case "share":
        return insert({ what: "share-text", id: row.label.id, variantId: row.id }, row.label.title)
      // The panel shows what stands next by itself.
      case "part":
        return false
      case "label": {
        const { what, id, title } = row.label
        if (what !== "contact")
          return insert({ what: row.link ? "link" : what, id, variantId: null }, title)
        onContact(id)
        return true
      }
    }
  }
}
