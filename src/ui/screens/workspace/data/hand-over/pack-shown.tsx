import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PackPreview } from "~jobs/hand-over/preview-pack"
import type { Received } from "~jobs/hand-over/read-pack"
import { type Choice, takePack } from "~jobs/hand-over/take-pack"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { PersonName } from "~ui/parts/person-name"
import { Fingerprint } from "./fingerprint"
import { IncomingCard } from "./incoming-card"

/** Cards that are drawn at once. */
const stretch = 50

/** What an opened pack would do, customer by customer, and from whom it is. */
export const PackShown = ({
  pack,
  preview,
  onClose
}: {
  pack: Received
  preview: PackPreview
  onClose: () => void
}) => {
  const { t, i18n } = useTranslation()
  const done = useUndoToast()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [compared, setCompared] = useState(pack.known)
  const [shown, setShown] = useState(stretch)
  const [busy, setBusy] = useState(false)
  const name = pack.head.from.name || t("handOver.colleagues.nameless")
  const { people, newFields } = preview
  const count = people.filter(
    (it) => !it.erased && choices.get(it.contact.id)?.how !== "skip"
  ).length
  const take = async () => {
    setBusy(true)
    const source = t("handOver.take.source", { name })
    const outcome = await takePack({ pack, choices, source, name })
    setBusy(false)
    if (done(outcome)) onClose()
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-2 rounded border p-3">
        <PersonName
          name={t("handOver.take.from", {
            name,
            when: new Date(pack.head.at).toLocaleString(i18n.language)
          })}
          className="font-semibold"
        />
        <Fingerprint of={pack.fingerprint} />
        <p className="text-sm text-soft">
          {pack.known ? t("handOver.take.known") : t("handOver.take.first", { name })}
        </p>
        {!pack.known && (
          <label className="flex min-h-control items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="accent-do"
              checked={compared}
              onChange={({ target }) => setCompared(target.checked)}
            />
            {t("handOver.take.compared")}
          </label>
        )}
      </div>
      {newFields.length > 0 && (
        <p className="text-sm">
          {t("handOver.take.newFields", {
            names: newFields.map((it) => it.name).join(t("merge.listed"))
          })}
        </p>
      )}
      <ul aria-label={t("handOver.take.people")} className="flex flex-col gap-2">
        {people.slice(0, shown).map((it) => (
          <IncomingCard
            key={it.contact.id}
            incoming={it}
            choice={choices.get(it.contact.id)}
            onChoose={(choice) => setChoices(new Map(choices).set(it.contact.id, choice))}
          />
        ))}
      </ul>
      {people.length > shown && (
        <Button className="self-start" onClick={() => setShown(shown + stretch)}>
          {t("handOver.take.more", { count: Math.min(stretch, people.length - shown) })}
        </Button>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="do" disabled={busy || !compared || count === 0} onClick={() => void take()}>
          {t("handOver.take.take", { count })}
        </Button>
        <Button onClick={onClose}>{t("handOver.take.discard")}</Button>
      </div>
    </div>
  )
}
