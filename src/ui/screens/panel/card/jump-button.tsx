import { MessageCircle, Package } from "lucide-react"
import { useTranslation } from "react-i18next"
import { isConversation } from "~model/sighting"
import type { Customer } from "~ui/hooks/use-customer"
import type { Person } from "~ui/hooks/use-person"
import { Button } from "~ui/parts/button"

/** To the customer's chat, or from it to their order; the same as the key. */
export const JumpButton = ({
  person,
  customer,
  onJump
}: {
  person: Extract<Person, { who: "known" }>
  customer: Customer | null | undefined
  onJump: () => void
}) => {
  const { t } = useTranslation()
  const surface = person.by === "choice" ? null : person.sighting?.surface
  const back = isConversation(surface)
  if (back && !customer?.orders.length) return null
  const words = { name: person.contact.name, key: t("jump.key") }
  return (
    <Button
      dense
      icon={back ? Package : MessageCircle}
      aria-label={t(back ? "jump.toOrder" : "jump.toChat", words)}
      title={t(back ? "jump.toOrder" : "jump.toChat", words)}
      onClick={onJump}
    >
      {t(back ? "jump.order" : "jump.chat")}
      <kbd className="figures ml-1 font-[inherit] text-xs text-soft max-[319px]:hidden">
        {t("jump.key")}
      </kbd>
    </Button>
  )
}
