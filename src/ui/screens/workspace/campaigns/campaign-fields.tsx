import { useTranslation } from "react-i18next"
import type { CampaignFields } from "~jobs/edit-campaign"
import type { Settings } from "~model/settings"
import { dayIn, lastMomentOf } from "~ui/parts/day-field"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { LabelField } from "./label-field"
import { usePatternFault } from "./pattern-words"

/** The labels, the coupon and the note of a campaign. */
export const CampaignFieldsOf = ({
  form,
  separator,
  frozen,
  taken,
  set
}: {
  form: CampaignFields
  separator: Settings["utmRules"]["separator"]
  /** A link has the label. */
  frozen: boolean
  taken: boolean
  set: (fields: Partial<CampaignFields>) => void
}) => {
  const { t } = useTranslation()
  const fault = usePatternFault()(form.content)
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <LabelField
          label={t("campaigns.slug")}
          hint={t(frozen ? "campaigns.slugFrozen" : "campaigns.slugHint")}
          readOnly={frozen}
          maxLength={100}
          separator={separator}
          value={form.slug}
          {...(taken && { error: t("refusals.job.slug-taken") })}
          onType={(slug) => set({ slug })}
        />
        <LabelField
          label={t("campaigns.source")}
          hint={t("campaigns.sourceHint")}
          maxLength={100}
          separator={separator}
          value={form.source}
          onType={(source) => set({ source })}
        />
        <LabelField
          label={t("campaigns.medium")}
          maxLength={100}
          separator={separator}
          value={form.medium}
          onType={(medium) => set({ medium })}
        />
      </div>
      <TextField
        label={t("campaigns.content")}
        hint={t("campaigns.contentHint")}
        maxLength={200}
        value={form.content}
        {...(fault && { error: fault })}
        onChange={(event) => set({ content: event.target.value })}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={t("campaigns.coupon")}
          maxLength={100}
          value={form.coupon}
          onChange={(event) => set({ coupon: event.target.value })}
        />
        <TextField
          label={t("campaigns.couponEnds")}
          type="date"
          disabled={!form.coupon.trim()}
          value={dayIn(form.couponEndsAt)}
          // A coupon that ends on a day can be used on it until midnight.
          onChange={(event) => set({ couponEndsAt: lastMomentOf(event.target.value) })}
        />
      </div>
      <TextArea
        label={t("campaigns.note")}
        maxLength={1000}
        value={form.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    </>
  )
}
