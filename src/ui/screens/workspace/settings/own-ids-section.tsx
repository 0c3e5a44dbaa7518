import { useTranslation } from "react-i18next"
import { OWN_CHANNELS } from "~channels/index"
import type { OwnChannel, OwnField } from "~channels/own/own-channel"
import type { Settings } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { useChannelName } from "~ui/screens/record/channel-name"
import { fieldOf, ownIdKey } from "~ui/screens/record/own/own-fields"
import { useOwnWords } from "~ui/screens/record/own/use-own-words"
import { SavedField } from "../saved-field"
import { Section } from "../section"

/** An address of each shop, to try an id on; tills need none. */
const tryOn: Readonly<Record<string, string>> = {
  amazon: "https://www.amazon.com/dp/B000000000",
  ebay: "https://www.ebay.com/itm/100000000000",
  shopee: "https://shopee.sg/product/1/1",
  etsy: "https://www.etsy.com/listing/100000000/"
}

const fields = OWN_CHANNELS.flatMap((channel) =>
  channel.fields.filter((it) => it.when === "once").map((field) => ({ channel, field }))
)

/** The seller's own ids with partner programmes and tills, each tried before it is kept. */
export const OwnIdsSection = ({ ids }: { ids: Settings["ownIds"] }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const channelName = useChannelName()
  const words = useOwnWords()
  const save = async (channel: OwnChannel, field: OwnField, text: string): Promise<string> => {
    const value = text.trim()
    const made = channel.build({ url: tryOn[channel.id] ?? "", fields: { [field.name]: value } })
    if (value && !made.ok && fieldOf(made) === field.name) return words.refusal(channel.id, made)
    await change("ownIds", (before) => {
      const { [ownIdKey(channel, field)]: _, ...others } = before
      return value ? { ...others, [ownIdKey(channel, field)]: value } : others
    })
    return ""
  }
  return (
    <Section title={t("share.own.title")} hint={t("share.own.hint")}>
      <div className="grid max-w-xl gap-3 sm:grid-cols-2">
        {fields.map(({ channel, field }) => (
          <SavedField
            key={ownIdKey(channel, field)}
            label={`${channelName(channel.id)}: ${words.name(channel.id, field.name)}`}
            dir="ltr"
            maxLength={200}
            value={ids[ownIdKey(channel, field)] ?? ""}
            onSave={(value) => save(channel, field, value)}
          />
        ))}
      </div>
    </Section>
  )
}
