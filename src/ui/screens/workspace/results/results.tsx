import { ChartColumn } from "lucide-react"
import { useTranslation } from "react-i18next"
import { EmptyState } from "~ui/parts/empty-state"

export const Results = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  return <EmptyState key={open} icon={ChartColumn} title={t("results.title")} />
}
