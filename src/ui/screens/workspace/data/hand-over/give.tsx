import { FileLock2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Colleague } from "~jobs/hand-over/colleagues"
import { type Given, givePack } from "~jobs/hand-over/give-pack"
import { redactions, type Redaction } from "~model/redaction"
import { Button } from "~ui/parts/button"
import { CheckGroup } from "~ui/parts/check-group"
import { saveFile } from "~ui/parts/save-file"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../../section"
import { goToField } from "./go-to-field"
import { PickedLine } from "./picked-line"
import { usePicked } from "./use-picked"
import { typed, useWhose } from "../whose/use-whose"
import { WhoseField } from "../whose/whose-field"

type Told =
  | { ok: true; name: string; to: string }
  | { ok: false; why: Extract<Given, { ok: false }>["why"] | "failed" }

/** Chosen customers into a file for one colleague. */
export const Give = ({
  hasCard,
  colleagues
}: {
  hasCard: boolean
  colleagues: readonly Colleague[]
}) => {
  const { t, i18n } = useTranslation()
  const whose = useWhose(typed)
  const [to, setTo] = useState("")
  const [along, setAlong] = useState<Redaction[]>([...redactions])
  const [working, setWorking] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const receiver = colleagues.find((it) => it.fingerprint === to)
  // Nobody is handed over because nothing was typed yet.
  const asked = whose.query.trim() !== "" && !whose.fault
  const picked = usePicked()
  const chosen = (picked ? picked.contacts : asked && whose.shown) || []
  const give = async ({ card }: Colleague) => {
    setWorking(true)
    setTold(null)
    try {
      const called = card.name || t("handOver.colleagues.nameless")
      const given = await givePack({
        contactIds: chosen.map((it) => it.id),
        to: card,
        out: new Set(redactions.filter((it) => !along.includes(it))),
        name: t("handOver.give.record", { name: called, count: chosen.length })
      })
      if (!given.ok) return setTold(given)
      const date = new Intl.DateTimeFormat("sv-SE").format(new Date())
      const plain = t("handOver.give.fileName", { name: called, date })
      const name = `${plain.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-")}.regulars`
      saveFile(name, given.file, "application/octet-stream")
      return setTold({ ok: true, name, to: called })
    } catch {
      return setTold({ ok: false, why: "failed" })
    } finally {
      setWorking(false)
    }
  }
  const missing = !hasCard ? "needCard" : colleagues.length === 0 ? "needColleague" : null
  return (
    <Section title={t("handOver.give.title")}>
      {missing ? (
        <>
          <p className="text-sm text-soft">{t(`handOver.give.${missing}`)}</p>
          <Button className="self-start" onClick={() => goToField(hasCard ? "card" : "name")}>
            {t(hasCard ? "handOver.colleagues.add" : "handOver.card.make")}
          </Button>
        </>
      ) : (
        <>
          <SelectField
            label={t("handOver.give.to")}
            value={receiver?.fingerprint ?? ""}
            onChange={({ target }) => setTo(target.value)}
            options={[
              { value: "", label: t("handOver.give.choose") },
              ...colleagues.map(({ card, fingerprint }) => ({
                value: fingerprint,
                label: `${card.name} · ${fingerprint.slice(0, 9)}…`
              }))
            ]}
          />
          {picked ? <PickedLine picked={picked} /> : <WhoseField whose={whose} asked={asked} />}
          <CheckGroup
            label={t("handOver.give.along")}
            chosen={along}
            onChange={setAlong}
            options={redactions.map((value) => ({
              value,
              label: t(`handOver.give.parts.${value}`),
              disabled:
                (value === "pictures" && !along.includes("notes"))
                || (value === "amounts" && !along.includes("orders"))
                || (value === "credits" && !(along.includes("orders") && along.includes("links")))
            }))}
          >
            <p className="text-xs text-soft">{t("handOver.give.alongHint")}</p>
          </CheckGroup>
          <Button
            tone="do"
            icon={FileLock2}
            className="self-start"
            disabled={working || !receiver || chosen.length === 0}
            onClick={() => receiver && void give(receiver)}
          >
            {t("handOver.give.make", { count: chosen.length })}
          </Button>
        </>
      )}
      <output lang={i18n.language} className="break-words text-sm">
        {working && <span className="text-soft">{t("handOver.give.making")}</span>}
        {told?.ok && t("handOver.give.done", { name: told.name, to: told.to })}
        {told && !told.ok && (
          <span className="text-due">{t(`handOver.give.faults.${told.why}`)}</span>
        )}
      </output>
    </Section>
  )
}
