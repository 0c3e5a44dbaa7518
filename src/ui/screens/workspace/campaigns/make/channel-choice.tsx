import { useTranslation } from "react-i18next"
import { FORM_CHANNELS } from "~jobs/draft-links"
import { Button } from "~ui/parts/button"
import { useChannelName } from "~ui/screens/record/channel-name"

/** The places that links are made for. */
export const ChannelChoice = ({
  chosen,
  onChange
}: {
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  const ids = FORM_CHANNELS.map((it) => it.id)
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-xs text-soft">{t("campaigns.make.channels")}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-1">
        {ids.map((id) => (
          <label key={id} className="flex min-h-row items-center gap-1 text-sm">
            <input
              type="checkbox"
              className="accent-do"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((it) => it !== id))
              }
            />
            <span className="min-w-0 truncate">{channelName(id)}</span>
          </label>
        ))}
      </div>
      <div className="-ml-2 flex gap-1">
        <Button dense tone="quiet" onClick={() => onChange(ids)}>
          {t("campaigns.make.all")}
        </Button>
        <Button dense tone="quiet" onClick={() => onChange([])}>
          {t("campaigns.make.none")}
        </Button>
      </div>
    </fieldset>
  )
}
