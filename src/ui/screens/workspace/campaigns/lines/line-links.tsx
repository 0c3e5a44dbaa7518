import { useDeferredValue, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { FORM_CHANNELS } from "~jobs/draft-links"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { FormHead } from "../../form-head"
import { useDraft } from "../../use-draft"
import { MarksSelect } from "../make/marks-select"
import { campaignMark } from "~ui/screens/record/marks/use-marks"
import { useLinkSetup } from "../make/use-link-setup"
import { LinesCheck } from "./lines-check"
import { type GoodLine, MadeLines } from "./made-lines"
import { PasteBox } from "./paste-box"
import { type RefusedLine, RefusedLines } from "./refused-lines"
import { useReadLines } from "./use-read-lines"

interface Form {
  text: string
  mark: string
  /** The campaign's coupon is not promised with these links. */
  withoutCoupon?: boolean
  channel: string
}

/** Links from pasted lines: the good ones are made, the others told with their reason. */
export const LineLinks = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation()
  const channelName = useChannelName()
  const [draft, setDraft] = useDraft<Form>(`line-links:${campaignId}`)
  const form: Form = draft ?? { text: "", mark: campaignMark(campaignId), channel: "copy-link" }
  const set = (fields: Partial<Form>) => setDraft({ ...form, ...fields })
  const text = useDeferredValue(form.text)
  const setup = useLinkSetup(form.mark, "", form.withoutCoupon)
  const channel = FORM_CHANNELS.find((it) => it.id === form.channel)
  const { read, stop, again } = useReadLines(text, setup, channel)
  const lines = read.state === "read" ? read.lines : null
  const [good, bad] = useMemo(() => {
    const made: GoodLine[] = []
    const refused: RefusedLine[] = []
    for (const it of lines ?? []) {
      if (it.ok) made.push(it)
      else refused.push(it)
    }
    return [made, refused]
  }, [lines])
  return (
    <div className="flex max-w-4xl flex-col gap-4 p-4 pb-20">
      <FormHead title={t("campaigns.lines.title")} />
      <p className="text-sm text-soft">{t("campaigns.lines.intro")}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <MarksSelect value={form.mark} onChange={(mark) => set({ mark, withoutCoupon: false })} />
        <SelectField
          label={t("campaigns.lines.channel")}
          value={form.channel}
          onChange={(event) => set({ channel: event.target.value })}
          options={FORM_CHANNELS.filter((it) => it.kind !== "qr").map(({ id }) => ({
            value: id,
            label: channelName(id)
          }))}
        />
      </div>
      <PasteBox text={form.text} onText={(typed) => set({ text: typed })} />
      {read.state === "reading" && (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <progress
            aria-label={t("campaigns.lines.title")}
            className="accent-do"
            max={read.all}
            value={read.done}
          />
          <span className="figures">
            {t("campaigns.lines.reading", { done: read.done, all: read.all })}
          </span>
          <Button dense onClick={stop}>
            {t("campaigns.lines.cancel")}
          </Button>
        </div>
      )}
      {read.state === "stopped" && (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <output>{t("campaigns.lines.stopped")}</output>
          <Button dense onClick={again}>
            {t("campaigns.lines.again")}
          </Button>
        </div>
      )}
      {bad.length > 0 && <RefusedLines lines={bad} />}
      {lines && (
        <LinesCheck
          lines={good}
          campaign={setup?.campaign ?? null}
          onFix={({ what }) => what === "coupon" && set({ withoutCoupon: true })}
        />
      )}
      {lines && <MadeLines lines={good} />}
    </div>
  )
}
