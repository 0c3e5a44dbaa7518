import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  type LucideIcon
} from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Health } from "~model/health"
import { Icon } from "./icon"

const lights: Record<Health, { icon: LucideIcon; colour: string }> = {
  best: { icon: CircleCheck, colour: "text-good" },
  lower: { icon: CircleAlert, colour: "text-due" },
  confirm: { icon: CircleHelp, colour: "text-due" },
  nothing: { icon: Circle, colour: "text-soft" },
  broken: { icon: CircleX, colour: "text-danger" },
  unseen: { icon: CircleDashed, colour: "text-soft" }
}

/** How well a site's rules fit, by shape, colour and a word; what the word means is its tooltip. */
export const HealthLight = ({ health }: { health: Health }) => {
  const { t } = useTranslation()
  const { icon, colour } = lights[health]
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1 text-xs ${colour}`}
      title={t(`common.health.says.${health}`)}
    >
      <Icon of={icon} />
      <span>{t(`common.health.word.${health}`)}</span>
    </span>
  )
}
