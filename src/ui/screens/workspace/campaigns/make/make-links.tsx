import { useDeferredValue, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import { isShortHost } from "~channels/check/known-hosts"
import { draftLink, FORM_CHANNELS } from "~jobs/draft-links"
import { isOver } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useLongAddress } from "~ui/hooks/use-long-address"
import { TextArea } from "~ui/parts/text-area"
import { FormHead } from "../../form-head"
import { Section } from "../../section"
import { useDraft } from "../../use-draft"
import { LinkActions } from "../link-actions"
import { useLinkSheet } from "../link-sheet"
import { useKeep } from "../use-keep"
import { AddressCheck } from "./address-check"
import { ChannelChoice } from "./channel-choice"
import { ChannelLink } from "./channel-link"
import { MarksSelect } from "./marks-select"
import { noSubject, type SubjectDraft, SubjectField, useSubject } from "./subject-field"
import { campaignMark } from "~ui/screens/record/marks/use-marks"
import { useLinkSetup } from "./use-link-setup"

interface Form {
  subject: SubjectDraft
  mark: string
  /** The campaign's coupon is not promised with these links. */
  withoutCoupon?: boolean
  words: string
  channels: readonly string[]
}

/** The places most sellers share to. */
const usual = ["copy-link", "whatsapp", "wechat"]

/** One page, and one link to it for each place that is chosen. @param campaignId "" for none. */
export const MakeLinks = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation()
  const [draft, setDraft] = useDraft<Form>(`make-links:${campaignId}`)
  const form = draft ?? {
    subject: noSubject,
    mark: campaignMark(campaignId),
    words: "",
    channels: usual
  }
  const set = (fields: Partial<Form>) => setDraft({ ...form, ...fields })
  const subject = useSubject(form.subject)
  const setup = useLinkSetup(form.mark, form.words, form.withoutCoupon)
  const copy = useCopy()
  const url = subject?.url ?? ""
  const isShort = URL.canParse(url) && isShortHost(new URL(url).hostname)
  const longAddress = useLongAddress(url, isShort)
  const sheet = useLinkSheet()
  const key = JSON.stringify([subject?.url, subject?.product?.id, form.channels])
  const made = useMemo(
    () =>
      subject && setup
        ? FORM_CHANNELS.filter((it) => form.channels.includes(it.id)).map((channel) => ({
            channel,
            link: draftLink(subject, setup, channel)
          }))
        : [],
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key, setup]
  )
  const shown = useDeferredValue(made)
  const good = useMemo(() => shown.flatMap(({ link }) => (link.ok ? [link] : [])), [shown])
  const drafts = useMemo(() => good.map((it) => it.draft), [good])
  const keeper = useKeep(drafts)
  const living = subject?.texts.find((it) => !isOver(it, setup?.at ?? 0))
  const fix = ({ what, to }: Fix) => {
    if (what === "target") set({ subject: { typed: to, picked: null } })
    if (what === "coupon") set({ withoutCoupon: true })
    if (what === "words") void copy(to)
  }
  return (
    <div className="flex max-w-3xl flex-col gap-4 p-4 pb-20">
      <FormHead title={t("campaigns.make.title")} />
      <p className="text-sm text-soft">{t("campaigns.make.intro")}</p>
      <SubjectField draft={form.subject} onChange={(next) => set({ subject: next })} />
      {subject && (
        <AddressCheck
          url={subject.url}
          made={drafts[0]?.target ?? ""}
          campaign={setup?.campaign ?? null}
          onFix={fix}
        />
      )}
      <MarksSelect value={form.mark} onChange={(mark) => set({ mark, withoutCoupon: false })} />
      <TextArea
        label={t("campaigns.make.words")}
        maxLength={4000}
        value={form.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <ChannelChoice chosen={form.channels} onChange={(channels) => set({ channels })} />
      {subject && (
        <Section title={t("campaigns.lines.made")} count={good.length}>
          {shown.length === 0 && <p className="text-sm text-soft">{t("campaigns.make.nothing")}</p>}
          <ul>
            {shown.map(({ channel, link }) => (
              <ChannelLink
                key={channel.id}
                channel={channel}
                link={link}
                onKeep={keeper.keep}
                known={{ longAddress, appWords: living?.text ?? "" }}
                onFix={fix}
              />
            ))}
          </ul>
          <LinkActions
            links={drafts}
            texts={() => good.map((it) => it.text)}
            rows={() => sheet(drafts)}
            name={subject.product?.title ?? t("campaigns.lines.made")}
            keeper={keeper}
          />
        </Section>
      )}
    </div>
  )
}
