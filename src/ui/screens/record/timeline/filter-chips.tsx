import { ToggleGroup } from "radix-ui"
import { useTranslation } from "react-i18next"
import { type TimelineFilter, timelineFilters } from "~jobs/read-timeline"

const isFilter = (value: string): value is TimelineFilter =>
  timelineFilters.some((it) => it === value)

/** What of the story is shown; the arrow keys move through the choices. */
export const FilterChips = ({
  filter,
  onChange
}: {
  filter: TimelineFilter
  onChange: (filter: TimelineFilter) => void
}) => {
  const { t } = useTranslation()
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={t("timeline.filter")}
      value={filter}
      // Pressed again it stays: one of them is always shown.
      onValueChange={(value) => isFilter(value) && onChange(value)}
      className="flex flex-wrap gap-1 py-1"
    >
      {timelineFilters.map((value) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          className="min-h-row rounded border border-line px-2 text-xs text-soft hover:bg-raised data-[state=on]:border-do data-[state=on]:bg-raised data-[state=on]:text-do"
        >
          {t(`timeline.filters.${value}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
