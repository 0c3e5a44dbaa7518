import { Eye, X } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { TeachDraft } from "~jobs/teach-draft"
import { lookOn } from "~jobs/teach-site"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { changeTeachDraft } from "./drafts"
import { Keep } from "./keep"
import { Thing } from "./thing"
import { type PointFailure, usePointing } from "./use-pointing"

const things = ["name", "composer", "order"] as const

/** Teaching a site: point, compare with the next chat, keep. */
export const Teach = ({ view, draft }: { view: TabView; draft: TeachDraft }) => {
  const { t } = useTranslation()
  const { tabId } = view
  const { pointing, failed, point, end } = usePointing(tabId, view.url ?? draft.url)
  const [notLooked, setNotLooked] = useState<PointFailure | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void heading.current?.focus(), [])
  const order = draft.kind === "order"
  const look = async () => {
    const next = await lookOn(tabId, draft.pointed)
    setNotLooked(next ? null : "not-permitted")
    if (next) changeTeachDraft(tabId, (it) => it && { ...it, next })
  }
  return (
    <section aria-labelledby="teach-title" className="flex min-w-0 flex-col gap-3 p-3">
      <header className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2
            id="teach-title"
            ref={heading}
            tabIndex={-1}
            className="text-lg font-semibold outline-none"
          >
            {t("teach.title")}
          </h2>
          <p className="truncate text-xs text-soft">{new URL(draft.url).host}</p>
        </div>
        <IconButton
          label={t("teach.stop")}
          icon={X}
          onClick={() => changeTeachDraft(tabId, () => null)}
        />
      </header>
      <p className="text-sm text-soft">{t(order ? "teach.introOrder" : "teach.intro")}</p>
      <ol className="flex flex-col">
        {things
          .filter((what) => !(order && what === "composer"))
          .map((what) => (
            <Thing
              key={what}
              tabId={tabId}
              draft={draft}
              what={what}
              optional={what === "order" ? !order : what === "composer"}
              pointing={pointing === what}
              failed={failed?.what === what ? failed.why : null}
              onPoint={() => void point(what)}
              onEnd={end}
            />
          ))}
      </ol>
      {draft.pointed.name && (
        <div className="flex flex-col gap-2 border-t pt-3">
          <h3 className="text-sm font-semibold">{t("teach.lookTitle")}</h3>
          <p className="text-xs text-soft">{t(order ? "teach.lookHintOrder" : "teach.lookHint")}</p>
          <Button icon={Eye} className="self-start" onClick={() => void look()}>
            {t("teach.look")}
          </Button>
          {notLooked && (
            <p role="alert" className="text-xs text-danger">
              {t(`teach.failed.${notLooked}`)}
            </p>
          )}
        </div>
      )}
      <Keep tabId={tabId} draft={draft} granted={view.granted} />
    </section>
  )
}
