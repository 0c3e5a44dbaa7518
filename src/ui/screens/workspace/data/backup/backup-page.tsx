import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Staged } from "~jobs/backup/backup-types"
import { restoreSnapshot } from "~jobs/backup/snapshots"
import type { BackupState } from "~model/backup"
import { useBackupState } from "~ui/hooks/use-backup-state"
import { useMendBackup } from "~ui/hooks/use-mend-backup"
import { Button } from "~ui/parts/button"
import { timeFormats } from "~ui/parts/formats"
import { Skeleton } from "~ui/parts/skeleton"
import { useToast } from "~ui/parts/toaster"
import { Page } from "../../page"
import { Section } from "../../section"
import { GoingLine } from "./going-line"
import { Prove } from "./prove"
import { FromFile } from "./restore/from-file"
import { Preview } from "./restore/preview"
import { RestorePageOffer } from "./restore-page-offer"
import { PlaceStep } from "./set-up/place-step"
import { SetUp } from "./set-up/set-up"
import { Snapshots } from "./snapshots"
import { Standing } from "./standing"

type At =
  | { at: "home" | "set-up" | "change" | "prove" | "restore" }
  | { at: "preview"; staged: Staged; snapshot: boolean }

/** Everything about copies: how they stand, how they are made, proved, and brought back. */
export const BackupPage = () => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const state = useBackupState()
  const { progress, stop, mend } = useMendBackup()
  const [where, go] = useState<At>({ at: "home" })
  const home = () => go({ at: "home" })
  const begin = (made: BackupState) => {
    home()
    if (!made.last) void mend(made)
  }
  const takeBack = async (snapshot: string) => {
    const done = await restoreSnapshot(snapshot)
    toast({
      text: done.ok ? t("backup.wentBack") : t("backup.notRestored.failed"),
      tone: done.ok ? "plain" : "danger"
    })
  }
  const body = () => {
    if (state === undefined) return <Skeleton />
    if (where.at === "set-up") return <SetUp onDone={begin} onCancel={home} />
    if (where.at === "change" && state)
      return (
        <Section title={t("backup.changeTitle")}>
          <PlaceStep
            recipient={state.recipient}
            state={state}
            go={t("backup.saveChange")}
            onDone={begin}
          />
          <div>
            <Button tone="quiet" onClick={home}>
              {t("backup.cancel")}
            </Button>
          </div>
        </Section>
      )
    if (where.at === "prove") return <Prove onEnd={home} />
    if (where.at === "restore")
      return (
        <FromFile
          onStaged={(staged) => go({ at: "preview", staged, snapshot: false })}
          onCancel={home}
        />
      )
    if (where.at === "preview") {
      const { staged, snapshot } = where
      return (
        <Preview
          staged={staged}
          snapshot={snapshot}
          onCancel={home}
          onDone={({ snapshot: before, broughtBack }) => {
            const date = timeFormats.both(i18n.language).format(staged.madeAt)
            toast({
              text:
                broughtBack > 0
                  ? t("backup.restoredAnd", { date, count: broughtBack })
                  : t("backup.restored", { date }),
              ...(before && {
                action: {
                  label: t("backup.restoredUndo"),
                  onAct: () => void takeBack(before)
                }
              })
            })
            home()
          }}
        />
      )
    }
    return (
      <>
        {state ? (
          <Standing
            state={state}
            onProve={() => go({ at: "prove" })}
            onChange={() => go({ at: "change" })}
          />
        ) : (
          <Section title={t("backup.standing")}>
            <p className="text-sm text-due">{t("backup.none")}</p>
            <div>
              <Button tone="do" onClick={() => go({ at: "set-up" })}>
                {t("backup.begin")}
              </Button>
            </div>
          </Section>
        )}
        {progress && <GoingLine label={t("backup.working")} progress={progress} onStop={stop} />}
        <Section title={t("backup.restore")} hint={t("backup.restoreWhat")}>
          <div>
            <Button onClick={() => go({ at: "restore" })}>{t("backup.restoreStart")}</Button>
          </div>
        </Section>
        <Snapshots onStaged={(staged) => go({ at: "preview", staged, snapshot: true })} />
        <RestorePageOffer />
      </>
    )
  }
  return (
    <Page title={t("data.backup")} intro={t("backup.intro")}>
      {body()}
    </Page>
  )
}
