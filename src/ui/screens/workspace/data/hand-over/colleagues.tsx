import { X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type Colleague,
  forgetColleague,
  keepColleague,
  readPastedCard
} from "~jobs/hand-over/colleagues"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { PersonName } from "~ui/parts/person-name"
import { TextArea } from "~ui/parts/text-area"
import { useToast } from "~ui/parts/toaster"
import { Section } from "../../section"
import { Fingerprint } from "./fingerprint"
import { fields } from "./go-to-field"

type Fault = Extract<Awaited<ReturnType<typeof readPastedCard>>, { ok: false }>["why"]

/** Whose cards are kept. A card is looked at, and its fingerprint compared, before it is. */
export const Colleagues = ({ colleagues }: { colleagues: readonly Colleague[] }) => {
  const { t } = useTranslation()
  const toast = useToast()
  const [typed, setTyped] = useState("")
  const [fault, setFault] = useState<Fault | null>(null)
  const [pasted, setPasted] = useState<Colleague | null>(null)
  const look = async (text: string) => {
    setTyped(text)
    setPasted(null)
    setFault(null)
    if (!text.trim()) return
    const read = await readPastedCard(text)
    if (read.ok) setPasted(read)
    else setFault(read.why)
  }
  const calledAs = ({ card }: Colleague) => card.name || t("handOver.colleagues.nameless")
  const clear = () => void look("")
  return (
    <Section title={t("handOver.colleagues.title")} count={colleagues.length}>
      {colleagues.length === 0 && (
        <p className="text-sm text-soft">{t("handOver.colleagues.none")}</p>
      )}
      <ul className="flex flex-col">
        {colleagues.map((it) => (
          <li key={it.fingerprint} className="flex min-h-control items-center gap-2">
            <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-3">
              <PersonName name={calledAs(it)} className="font-semibold" />
              <code className="break-words font-mono text-xs text-soft">{it.fingerprint}</code>
            </span>
            <IconButton
              icon={X}
              label={t("handOver.colleagues.forget", { name: calledAs(it) })}
              onClick={() => void forgetColleague(it.fingerprint)}
            />
          </li>
        ))}
      </ul>
      <TextArea
        label={t("handOver.colleagues.add")}
        {...fields.card}
        value={typed}
        rows={2}
        className="break-all font-mono text-xs"
        {...(fault && { error: t(`handOver.colleagues.faults.${fault}`) })}
        onChange={({ target }) => void look(target.value)}
      />
      {pasted && (
        <div className="flex flex-col gap-2 rounded border p-3">
          <PersonName name={calledAs(pasted)} className="font-semibold" />
          <Fingerprint of={pasted.fingerprint} />
          <p className="text-sm">{t("handOver.colleagues.compare", { name: calledAs(pasted) })}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              tone="do"
              onClick={async () => {
                await keepColleague(pasted.card)
                toast({ text: t("handOver.colleagues.kept", { name: calledAs(pasted) }) })
                clear()
              }}
            >
              {t("handOver.colleagues.same")}
            </Button>
            <Button onClick={clear}>{t("handOver.colleagues.not")}</Button>
          </div>
        </div>
      )}
    </Section>
  )
}
