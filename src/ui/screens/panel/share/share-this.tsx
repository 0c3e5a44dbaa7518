import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShareChannel, ShareResult } from "~channels/share/share-channel"
import { CHANNELS } from "~channels/index"
import { makeShareLink } from "~jobs/make-share-link"
import type { UtmPreset } from "~model/settings"
import { blankLink } from "~model/share-link"
import { addUtm } from "~model/utm"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SelectField } from "~ui/parts/select-field"
import { TextArea } from "~ui/parts/text-area"
import { ChannelRow } from "./channel-row"

/** The address as one channel's visitors get it. */
const marked = (url: string, preset: UtmPreset | undefined, channel: string): string =>
  preset
    ? addUtm(url, {
        utm_source: preset.source.replace("{channel}", channel),
        utm_medium: preset.medium,
        utm_campaign: preset.campaign
      })
    : url

/** Links for everybody: one per channel, with the seller's words and a campaign's marks. */
export const ShareThis = ({
  url,
  title,
  productId
}: {
  url: string
  title: string
  productId: string | null
}) => {
  const { t, i18n } = useTranslation()
  const settings = useSettings()
  const done = useUndoToast()
  const openTab = useOpenTab()
  const [words, setWords] = useState("")
  const [presetName, setPresetName] = useState("")
  const presets = settings?.utmPresets ?? []
  const preset = presets.find((it) => it.name === presetName)
  const build = (channel: ShareChannel): ShareResult =>
    channel.build({
      url: marked(url, preset, channel.id),
      text: words,
      title,
      locale: i18n.language
    })
  const keep = async (channel: ShareChannel, href: string) => {
    const target = marked(url, preset, channel.id)
    const draft = { title: title.slice(0, 300), target, href, channel: channel.id }
    const about = { ...blankLink, campaign: preset?.campaign ?? "", productId }
    const kept = await makeShareLink({ ...draft, ...about })
    if (!kept.ok) done(kept)
  }
  return (
    <section className="flex flex-col gap-2 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("panel.share.everybody")}</h2>
      <TextArea
        label={t("panel.share.words")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <SelectField
        label={t("panel.share.preset")}
        value={presetName}
        onChange={(event) => setPresetName(event.target.value)}
        options={[
          { value: "", label: t("panel.share.noPreset") },
          ...presets.map(({ name }) => ({ value: name, label: name }))
        ]}
      />
      <ul>
        {CHANNELS.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            result={build(channel)}
            onKeep={(href) => void keep(channel, href)}
            onOpen={openTab}
          />
        ))}
      </ul>
    </section>
  )
}
