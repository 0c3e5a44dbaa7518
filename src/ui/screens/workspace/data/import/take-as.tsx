import { useTranslation } from "react-i18next"
import { SelectField } from "~ui/parts/select-field"

/** Of a file of orders: the orders, or their buyers alone. */
export const TakeAs = ({
  peopleOnly,
  onChange
}: {
  peopleOnly: boolean
  onChange: (peopleOnly: boolean) => void
}) => {
  const { t } = useTranslation()
  return (
    <div className="grid gap-x-3 sm:grid-cols-2">
      <SelectField
        label={t("people.takeAs")}
        value={peopleOnly ? "people" : "orders"}
        onChange={({ target }) => onChange(target.value === "people")}
        options={[
          { value: "orders", label: t("people.asOrders") },
          { value: "people", label: t("people.asPeople") }
        ]}
      />
    </div>
  )
}
