import { useTranslation } from "react-i18next"

/** Whether the link is the customer's own. */
export const WithCode = ({
  name,
  on,
  onChange
}: {
  name: string
  on: boolean
  onChange: (on: boolean) => void
}) => {
  const { t } = useTranslation()
  return (
    <label className="flex min-h-control items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-do"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">{t("carts.forWhom", { name })}</span>
    </label>
  )
}
