import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { BackupKey } from "~jobs/backup/backup-types"
import { makeBackupKey } from "~jobs/backup/set-up-backup"
import type { BackupState } from "~model/backup"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { Section } from "../../../section"
import { AskBack } from "./ask-back"
import { KeyStep } from "./key-step"
import { OldKey } from "./old-key"
import { PlaceStep } from "./place-step"

type Step = "key" | "ask" | "old" | "place"

const titles = {
  key: "backup.keyTitle",
  old: "backup.keyTitle",
  ask: "backup.askTitle",
  place: "backup.placeTitle"
} as const

/** From nothing to the first backup, for somebody who has never heard of keys. */
export const SetUp = ({
  onDone,
  onCancel
}: {
  onDone: (state: BackupState) => void
  onCancel: () => void
}) => {
  const { t } = useTranslation()
  const [step, setStep] = useState<Step>("key")
  const [key, setKey] = useState<BackupKey | null>(null)
  const [recipient, setRecipient] = useState("")
  useEffect(() => {
    let here = true
    void makeBackupKey().then((made) => here && setKey(made))
    return () => void (here = false)
  }, [])
  const toPlace = (to: string) => {
    setRecipient(to)
    // From here on the key is the seller's alone.
    setKey(null)
    setStep("place")
  }
  return (
    <Section title={t(titles[step])}>
      {step === "key" && !key && <Skeleton lines={3} />}
      {step === "key" && key && <KeyStep identity={key.identity} onKept={() => setStep("ask")} />}
      {step === "ask" && key && (
        <AskBack
          identity={key.identity}
          onRight={() => toPlace(key.recipient)}
          onShow={() => setStep("key")}
        />
      )}
      {step === "old" && <OldKey onKey={toPlace} onNew={() => setStep("key")} />}
      {step === "place" && (
        <PlaceStep recipient={recipient} state={null} go={t("backup.first")} onDone={onDone} />
      )}
      <div className="flex flex-wrap gap-2 pt-2">
        {step === "key" && (
          <Button tone="quiet" onClick={() => setStep("old")}>
            {t("backup.keyHave")}
          </Button>
        )}
        <Button tone="quiet" onClick={onCancel}>
          {t("backup.cancel")}
        </Button>
      </div>
    </Section>
  )
}
