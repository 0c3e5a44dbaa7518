import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  addCampaign,
  binCampaign,
  blankCampaign,
  type CampaignFields,
  editCampaign
} from "~jobs/edit-campaign"
import type { Refusal } from "~jobs/outcome"
import type { Campaign } from "~model/campaign"
import { labelOf } from "~model/fit-label"
import type { ShareLink } from "~model/share-link"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TextField } from "~ui/parts/text-field"
import { FormFoot } from "../form-foot"
import { FormHead } from "../form-head"
import { Section } from "../section"
import { useDraft } from "../use-draft"
import { goTo } from "../use-route"
import { CampaignFieldsOf } from "./campaign-fields"
import { CampaignLinks } from "./campaign-links"
import { CampaignResults } from "./campaign-results"
import { ToolButtons } from "./tool-buttons"

const draftOf = (campaign: Campaign | null): CampaignFields => ({ ...blankCampaign, ...campaign })

/** A campaign: what it is called and labelled, its links, and what they brought. null for a new one. */
export const CampaignForm = ({
  campaign,
  links
}: {
  campaign: Campaign | null
  links: readonly ShareLink[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const separator = useSettings()?.utmRules.separator ?? ""
  const [draft, setDraft] = useDraft<{ typed: Partial<CampaignFields> }>(
    `campaign:${campaign?.id ?? "new"}`
  )
  const [refused, setRefused] = useState<Refusal | null>(null)
  const stored = draftOf(campaign)
  const typed = draft?.typed ?? {}
  const form = { ...stored, ...typed }
  // Of a new one the label follows the name until it is typed itself.
  const slug = campaign || "slug" in typed ? form.slug : labelOf(form.name, separator || "_")
  const set = (fields: Partial<CampaignFields>) => {
    setRefused(null)
    setDraft({ typed: { ...typed, ...fields } })
  }
  const save = async () => {
    const outcome = await (campaign
      ? editCampaign(campaign.id, typed)
      : addCampaign({ ...form, slug }))
    setRefused(outcome.ok ? null : outcome.why)
    if (!done(outcome) || !outcome.ok) return
    setDraft(null)
    if (!campaign) goTo("campaigns", outcome.change?.edits[0]?.key ?? "", true)
  }
  const bin = async () => {
    if (campaign && done(await binCampaign(campaign.id))) goTo("campaigns")
  }
  return (
    <form
      className="flex max-w-3xl flex-col gap-4 p-4 pb-20"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormHead
        title={campaign?.name ?? t("campaigns.add")}
        {...(campaign && { onBin: () => void bin() })}
      />
      {campaign && <ToolButtons campaignId={campaign.id} />}
      <TextField
        label={t("campaigns.name")}
        value={form.name}
        maxLength={100}
        {...(refused === "empty" && !form.name.trim() && { error: t("refusals.job.empty") })}
        onChange={(event) => set({ name: event.target.value })}
      />
      <CampaignFieldsOf
        form={{ ...form, slug }}
        separator={separator}
        frozen={links.length > 0}
        taken={refused === "slug-taken"}
        set={set}
      />
      <FormFoot
        dirty={draft !== null}
        onDiscard={() => {
          setRefused(null)
          setDraft(null)
        }}
      />
      {campaign && (
        <>
          <Section title={t("campaigns.results")}>
            <CampaignResults campaignId={campaign.id} links={links} />
          </Section>
          <Section title={t("campaigns.its")} count={links.length}>
            <CampaignLinks campaignId={campaign.id} links={links} />
          </Section>
        </>
      )}
    </form>
  )
}
