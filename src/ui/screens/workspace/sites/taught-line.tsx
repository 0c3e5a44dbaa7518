import { CircleCheck, MoreHorizontal } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { grantSite } from "~jobs/grant-site"
import { giveBack, learnAnew } from "~jobs/keep-taught"
import { writeSiteFile } from "~jobs/site-file"
import { askedFor, originOf, surfaceFacts } from "~jobs/taught-facts"
import { forgetTaught, renameTaught, type TaughtView } from "~jobs/taught-sites"
import { wishToTeach } from "~jobs/teach-wish"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"
import { Menu } from "~ui/parts/menu"
import { useToast } from "~ui/parts/toaster"
import { FaultList } from "./fault-list"
import { LastLight } from "./last-light"
import { saveFile } from "~ui/parts/save-file"
import { TaughtRename } from "./taught-rename"
import { useReads } from "./use-reads"

/** One taught site. */
export const TaughtLine = ({
  site,
  granted,
  onChanged
}: {
  site: TaughtView
  granted: ReadonlySet<string>
  onChanged: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const done = useUndoToast()
  const open = useOpenTab()
  const reads = useReads()
  const [renaming, setRenaming] = useState(false)
  const { adapter, name } = site
  const asked = adapter ? askedFor(adapter) : ""
  const allow = async () => {
    if (!adapter) return
    if (!(await grantSite(asked, site.id))) toast({ text: t("workspace.sites.refused") })
    onChanged()
    await learnAnew(adapter)
  }
  const forget = async () => {
    if (!done(await forgetTaught(site.id))) return
    if (adapter) await giveBack(adapter)
    onChanged()
  }
  const reteach = async (it: NonNullable<typeof adapter>) => {
    await wishToTeach(originOf(it))
    open(`${originOf(it)}/`)
    toast({ text: t("teach.sites.reteachHint", { name }) })
  }
  const save = (it: NonNullable<typeof adapter>) => {
    const file = writeSiteFile(it)
    saveFile(file.name, file.text)
  }
  return (
    <li className="flex flex-col gap-1 border-b last:border-b-0 py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <h4 className="break-words text-sm font-semibold">
            <bdi>{name}</bdi>
          </h4>
          <LastLight id={site.id} />
          {adapter && (
            <>
              <p className="break-all text-xs text-soft">{originOf(adapter)}</p>
              {surfaceFacts(adapter).map((facts) => (
                <p key={facts.kind} className="text-xs text-soft">
                  {t("teach.sites.reads", { what: reads(facts) })}
                </p>
              ))}
            </>
          )}
        </div>
        {granted.has(asked) && (
          <span className="flex shrink-0 items-center gap-1 py-2 text-xs text-good">
            <Icon of={CircleCheck} />
            {t("teach.sites.allowed")}
          </span>
        )}
        {adapter && !granted.has(asked) && (
          <Button
            className="shrink-0"
            aria-label={t("workspace.sites.allowNamed", { name })}
            onClick={() => void allow()}
          >
            {t("teach.sites.allow")}
          </Button>
        )}
        <Menu
          trigger={<IconButton label={t("teach.sites.more", { name })} icon={MoreHorizontal} />}
          items={[
            ...(adapter
              ? [
                  { label: t("teach.sites.rename"), onChoose: () => setRenaming(true) },
                  { label: t("teach.sites.reteach"), onChoose: () => void reteach(adapter) },
                  { label: t("teach.sites.export"), onChoose: () => save(adapter) }
                ]
              : []),
            { label: t("teach.sites.forget"), danger: true, onChoose: () => void forget() }
          ]}
        />
      </div>
      {!adapter && (
        <>
          <p className="text-xs text-danger">{t("teach.sites.setAside")}</p>
          <FaultList faults={site.faults} />
        </>
      )}
      {renaming && (
        <TaughtRename
          name={name}
          onName={async (next) => {
            if (done(await renameTaught(site.id, next))) setRenaming(false)
          }}
          onEnd={() => setRenaming(false)}
        />
      )}
    </li>
  )
}
