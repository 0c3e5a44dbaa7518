import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { type ByHand, correctCredit } from "~jobs/edit-credit"
import type { Credit } from "~model/credit"
import { useAlive } from "~ui/hooks/use-alive"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { useChannelName } from "~ui/screens/record/channel-name"
import { Section } from "../section"
import { OneOf } from "./one-of"

/** Where the seller says what brought an order. */
export const Correction = ({
  credit,
  introducerId,
  buyerId
}: {
  credit: Credit
  introducerId: string | null
  buyerId: string | null
}) => {
  const { t, i18n } = useTranslation()
  const channelName = useChannelName()
  const done = useUndoToast()
  const [typed, setTyped] = useState<Partial<ByHand>>({})
  const links = useAlive("shareLinks")
  const campaigns = useAlive("campaigns")
  const contacts = useAlive("contacts")
  // Many links are of one product: they are told apart by whom they were for, else by the place.
  const linkList = useMemo(() => {
    const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
    const names = new Map(contacts?.map((it) => [it.id, it.name.slice(0, 40)]))
    return links?.map((it) => {
      const given = names.get(it.contactId ?? "") ?? channelName(it.channel)
      const what = (it.title || it.target).slice(0, 60)
      return {
        id: it.id,
        name: [what, given, day.format(it.createdAt)].join(" · "),
        more: it.target
      }
    })
  }, [links, contacts, channelName, i18n.language])
  const { linkId, campaignId } = credit
  const chosen: ByHand = { linkId, campaignId, introducerId, ...typed }
  const fields = [
    {
      key: "linkId",
      label: t("results.link"),
      list: linkList
    },
    {
      key: "campaignId",
      label: t("results.campaign"),
      list: campaigns?.map((it) => ({ id: it.id, name: it.name, more: it.slug }))
    },
    {
      key: "introducerId",
      label: t("results.introducer"),
      list: contacts
        // A group whose link it was is credited, too.
        ?.filter((it) => (!it.group || it.id === introducerId) && it.id !== buyerId)
        .map((it) => ({ id: it.id, name: it.name, more: it.code }))
    }
  ] as const
  const keep = async () => {
    if (done(await correctCredit(credit.id, chosen))) setTyped({})
  }
  return (
    <Section title={t("results.correct")} hint={t("results.correctHint")}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {fields.map(({ key, label, list = [] }) => (
          <OneOf
            key={key}
            label={label}
            list={list}
            value={chosen[key]}
            onChoose={(id) => setTyped({ ...typed, [key]: id })}
          />
        ))}
        <div>
          <Button type="submit" tone="do" disabled={Object.keys(typed).length === 0}>
            {t("results.keep")}
          </Button>
        </div>
      </form>
    </Section>
  )
}
