import { CircleAlert, CircleCheck } from "lucide-react"
import { useTranslation } from "react-i18next"
import { preferred, type TeachDraft, type Way, waysTo } from "~jobs/teach-draft"
import type { Taught } from "~jobs/teach-site"
import { Icon } from "~ui/parts/icon"
import { changeTeachDraft } from "./drafts"

const Said = ({ text, mute }: { text: string; mute: string }) =>
  text ? (
    <bdi className="line-clamp-2 min-w-0 break-words" title={text}>
      {text}
    </bdi>
  ) : (
    <span className="text-soft">{mute}</span>
  )

const Verdict = ({ of }: { of: Way["verdict"] }) => {
  const { t } = useTranslation()
  const good = of === "differs" || of === "found"
  if (of === "unseen") return null
  return (
    <span className={`flex items-center gap-1 text-xs ${good ? "text-good" : "text-due"}`}>
      <Icon of={good ? CircleCheck : CircleAlert} />
      {t(`teach.verdict.${of}`)}
    </span>
  )
}

/** One way: what it reads here, and in the next chat, side by side. */
const Choice = ({
  way,
  what,
  compared,
  checked,
  onChoose
}: {
  way: Way
  what: Taught
  compared: boolean
  checked: boolean
  onChoose: () => void
}) => {
  const { t } = useTranslation()
  const box = what === "composer"
  return (
    <label className="flex min-w-0 cursor-pointer items-start gap-2 py-1.5 text-sm">
      <input
        type="radio"
        name={`way-${what}`}
        className="mt-1 shrink-0 accent-do"
        checked={checked}
        onChange={onChoose}
      />
      <span className="flex min-w-0 grow flex-col gap-0.5">
        <span className={`grid min-w-0 gap-x-3 ${compared ? "grid-cols-2" : ""}`}>
          {compared && (
            <>
              <span className="text-xs text-soft">{t("teach.here")}</span>
              <span className="text-xs text-soft">{t("teach.next")}</span>
            </>
          )}
          <Said text={box ? t("teach.found") : way.here} mute={t("teach.readsNothing")} />
          {compared && (
            <Said
              text={box && way.verdict === "found" ? t("teach.found") : way.next}
              mute={t(box ? "teach.notFound" : "teach.readsNothing")}
            />
          )}
        </span>
        <Verdict of={way.verdict} />
        <code className="truncate text-xs text-soft" dir="ltr" title={way.selector}>
          {way.selector}
        </code>
      </span>
    </label>
  )
}

/** The ways that were found to one thing: the preferred one, the others folded away below it. */
export const Ways = ({
  tabId,
  draft,
  what
}: {
  tabId: number
  draft: TeachDraft
  what: Taught
}) => {
  const { t } = useTranslation()
  const first = preferred(draft, what)
  const others = waysTo(draft, what).filter((it) => it.selector !== first?.selector)
  const choose = (selector: string) =>
    changeTeachDraft(tabId, (it) => it && { ...it, chosen: { ...it.chosen, [what]: selector } })
  const choice = (way: Way) => (
    <Choice
      key={way.selector}
      way={way}
      what={what}
      compared={draft.next !== null}
      checked={way === first || way.selector === first?.selector}
      onChoose={() => choose(way.selector)}
    />
  )
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="sr-only">{t(`teach.thing.${what}`)}</legend>
      {first && choice(first)}
      {others.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-xs text-soft">
            {t("teach.ways", { count: others.length })}
          </summary>
          {others.map(choice)}
        </details>
      )}
    </fieldset>
  )
}
