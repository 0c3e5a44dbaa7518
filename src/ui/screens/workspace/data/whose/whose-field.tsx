import { useTranslation } from "react-i18next"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { QuerySays } from "../../segments/query-says"
import { typed, type Whose } from "./use-whose"

/** Everybody, a segment, or a filter that is typed here; how many it fits is said at once. */
export const WhoseField = ({
  whose,
  asked
}: {
  whose: Whose
  /** Where nobody is meant until something is asked: whether it is. Everybody is no choice then. */
  asked?: boolean
}) => {
  const { t } = useTranslation()
  const count = asked === false ? 0 : (whose.shown?.length ?? 0)
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t("exports.whose")}
        value={whose.choice}
        onChange={({ target }) => whose.choose(target.value)}
        options={[
          ...(asked === undefined ? [{ value: "", label: t("exports.everybody") }] : []),
          ...whose.segments.map(({ id, name }) => ({ value: id, label: name })),
          { value: typed, label: t("exports.ownFilter") }
        ]}
      />
      {whose.choice === typed && (
        <>
          <TextField
            label={t("exports.filter")}
            value={whose.query}
            placeholder={t("exports.filterExample")}
            onChange={({ target }) => whose.type(target.value)}
          />
          <QuerySays fault={whose.fault} last={whose.last} />
        </>
      )}
      <output className="figures text-sm text-soft">
        {whose.fault ? t("exports.cannotRead") : t("exports.fits", { count })}
      </output>
    </div>
  )
}
