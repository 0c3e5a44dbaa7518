import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import { draftForCustomers } from "~jobs/draft-for-customers"
import { mostLinks } from "~jobs/keep-links"
import { listSegments } from "~jobs/segments"
import { useAlive } from "~ui/hooks/use-alive"
import { useLive } from "~ui/hooks/use-live"
import { useSegment } from "~ui/hooks/use-segment"
import { useSettings } from "~ui/hooks/use-settings"
import { SelectField } from "~ui/parts/select-field"
import { FormHead } from "../../form-head"
import { useDraft } from "../../use-draft"
import { AddressCheck } from "../make/address-check"
import { MarksSelect } from "../make/marks-select"
import { noSubject, type SubjectDraft, SubjectField, useSubject } from "../make/subject-field"
import { campaignMark } from "~ui/screens/record/marks/use-marks"
import { useLinkSetup } from "../make/use-link-setup"
import { useSayRefusal } from "../say-refusal"
import { CustomerLinksOf } from "./customer-links"
import { LeftOut } from "./left-out"

interface Form {
  subject: SubjectDraft
  mark: string
  segmentId: string
  labels: boolean
  /** The campaign's coupon is not promised with these links. */
  withoutCoupon?: boolean
}

/** A link for each customer of a segment, with their own code. @param campaignId "" for none. */
export const SegmentLinks = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation()
  const say = useSayRefusal()
  const [draft, setDraft] = useDraft<Form>(`segment-links:${campaignId}`)
  const form = draft ?? {
    subject: noSubject,
    mark: campaignMark(campaignId),
    segmentId: "",
    labels: false
  }
  const set = (fields: Partial<Form>) => setDraft({ ...form, ...fields })
  const segments = useLive(listSegments)
  const segment = segments?.find((it) => it.id === form.segmentId)
  const contacts = useAlive("contacts")
  const { shown } = useSegment(segment?.query ?? "", contacts)
  const quietDays = useSettings()?.quietDays ?? 0
  const subject = useSubject(form.subject)
  const whole = useLinkSetup(form.mark, "", form.withoutCoupon)
  const key = JSON.stringify([subject?.url, subject?.product?.id])
  const made = useMemo(() => {
    if (!subject || !whole || !shown || shown.length > mostLinks) return null
    const setup = form.labels ? whole : { ...whole, marks: null }
    return draftForCustomers(shown, subject, setup, quietDays)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, whole, shown, quietDays, form.labels])
  const fix = ({ what, to }: Fix) => {
    if (what === "target") set({ subject: { typed: to, picked: null } })
    if (what === "coupon") set({ withoutCoupon: true })
  }
  return (
    <div className="flex max-w-4xl flex-col gap-4 p-4 pb-20">
      <FormHead title={t("campaigns.segment.title")} />
      <p className="text-sm text-soft">{t("campaigns.segment.intro")}</p>
      <SubjectField draft={form.subject} onChange={(next) => set({ subject: next })} />
      {subject && (
        <AddressCheck
          url={subject.url}
          made={made?.ok ? (made.links[0]?.draft.target ?? "") : ""}
          campaign={whole?.campaign ?? null}
          forEverybody={false}
          onFix={fix}
        />
      )}
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={t("campaigns.segment.which")}
          value={form.segmentId}
          onChange={(event) => set({ segmentId: event.target.value })}
          options={[
            { value: "", label: t("campaigns.segment.all") },
            ...(segments ?? []).map(({ id, name, count }) => ({
              value: id,
              label: count === null ? name : `${name} (${count})`
            }))
          ]}
        />
        <MarksSelect value={form.mark} onChange={(mark) => set({ mark, withoutCoupon: false })} />
      </div>
      {form.mark && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={form.labels}
            onChange={(event) => set({ labels: event.target.checked })}
          />
          {t("campaigns.segment.inLinks")}
        </label>
      )}
      {shown && shown.length > mostLinks && (
        <p className="text-sm text-due">{t("campaigns.segment.many")}</p>
      )}
      {made && !made.ok && made.refused.of !== "share" && (
        <p className="text-sm text-due">{say(made.refused)}</p>
      )}
      {made?.ok && <LeftOut left={made.left} days={quietDays} />}
      {made?.ok && (
        <CustomerLinksOf
          made={made}
          name={segment?.name ?? t("campaigns.segment.all")}
          productId={form.labels && form.mark ? null : (subject?.product?.id ?? null)}
        />
      )}
    </div>
  )
}
