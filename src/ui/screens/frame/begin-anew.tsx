import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type GivenUp, type KeptOutside, useSetAside } from "~ui/hooks/use-set-aside"
import { Button } from "~ui/parts/button"
import { timeFormats } from "~ui/parts/formats"

/** What stays when the database goes, line by line; what there is none of is said as well. */
const Kept = ({ kept }: { kept: KeptOutside }) => {
  const { t, i18n } = useTranslation()
  const when = (at: number) => timeFormats.both(i18n.language).format(at)
  const { snapshots, snapshotAt, backupAt, writes } = kept
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
      <li>
        {snapshotAt === null
          ? t("safety.anew.noSnapshot")
          : t("safety.anew.snapshots", { count: snapshots, when: when(snapshotAt) })}
      </li>
      <li>
        {backupAt === null
          ? t("safety.anew.noBackup")
          : t("safety.anew.backup", { when: when(backupAt) })}
      </li>
      <li>
        {writes === 0 ? t("safety.anew.noWrites") : t("safety.anew.writes", { count: writes })}
      </li>
    </ul>
  )
}

/** Where trying again does not help: give the database up, and go on with what lies outside of it. */
export const BeginAnew = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation()
  const { kept, giveUp } = useSetAside()
  const [sure, setSure] = useState(false)
  const [said, setSaid] = useState<GivenUp | "busy" | null>(null)
  if (!kept) return null
  const go = async () => {
    setSaid("busy")
    const done = await giveUp()
    setSaid(done)
    if (done === "done") onDone()
  }
  return (
    <section className="flex flex-col items-start gap-2 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("safety.anew.title")}</h2>
      <p className="text-sm">{t("safety.anew.text")}</p>
      <Kept kept={kept} />
      {kept.snapshotAt === null && kept.backupAt === null && (
        <p className="text-sm font-semibold text-danger">{t("safety.anew.nothing")}</p>
      )}
      {sure ? (
        <div className="flex flex-col items-start gap-2">
          <p className="text-sm font-semibold">{t("safety.anew.sure")}</p>
          <div className="flex flex-wrap gap-2">
            <Button tone="danger" disabled={said === "busy"} onClick={() => void go()}>
              {t("safety.anew.really")}
            </Button>
            <Button disabled={said === "busy"} onClick={() => setSure(false)}>
              {t("common.cancel")}
            </Button>
          </div>
        </div>
      ) : (
        <Button onClick={() => setSure(true)}>{t("safety.anew.do")}</Button>
      )}
      <output className="text-sm">
        {said && said !== "done" ? t(`safety.anew.said.${said}`) : ""}
      </output>
    </section>
  )
}
