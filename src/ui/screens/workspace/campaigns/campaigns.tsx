import { Megaphone } from "lucide-react"
import { useTranslation } from "react-i18next"
import { EmptyState } from "~ui/parts/empty-state"

export const Campaigns = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  return <EmptyState key={open} icon={Megaphone} title={t("campaigns.title")} />
}
