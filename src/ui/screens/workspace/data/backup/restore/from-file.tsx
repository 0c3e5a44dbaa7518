import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFault, Staged } from "~jobs/backup/backup-types"
import { openBackup } from "~jobs/backup/open-backup"
import { useGoing } from "~ui/hooks/use-going"
import { Section } from "../../../section"
import { FileAndKey } from "../file-and-key"
import { GoingLine } from "../going-line"
import { sayOpenFault } from "../say-open-fault"

/** A backup file is opened, to be looked at before anything is done with it. */
export const FromFile = ({
  onStaged,
  onCancel
}: {
  onStaged: (staged: Staged) => void
  onCancel: () => void
}) => {
  const { t } = useTranslation()
  const { progress, run, stop } = useGoing()
  const [fault, setFault] = useState<OpenFault | null>(null)
  const open = async (file: File, identity: string) => {
    setFault(null)
    const opened = await run((going) => openBackup(file, identity, going))
    if (opened.ok) onStaged(opened.staged)
    else setFault(opened)
  }
  return (
    <Section title={t("backup.restoreTitle")} hint={t("backup.restoreWhat")}>
      {progress && <GoingLine label={t("backup.opening")} progress={progress} onStop={stop} />}
      <div hidden={progress !== null}>
        <FileAndKey
          start={t("backup.open")}
          fault={fault ? sayOpenFault(fault, t) : ""}
          onStart={(file, identity) => void open(file, identity)}
          onChange={() => setFault(null)}
          onCancel={onCancel}
        />
      </div>
    </Section>
  )
}
