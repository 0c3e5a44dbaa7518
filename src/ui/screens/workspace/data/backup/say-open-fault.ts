import type { TFunction } from "i18next"
import type { OpenFault } from "~jobs/backup/backup-types"
import { archiveTables } from "~formats/archive/tables"

/** Why a backup does not open, for people, with the place where there is one. */
export const sayOpenFault = (fault: OpenFault, t: TFunction): string => {
  const at = "at" in fault ? fault.at : undefined
  const table = archiveTables.find((it) => it === at?.table)
  return t(`backup.fault.${fault.why}`, {
    table: table ? t(`backup.tables.${table}`) : (at?.table ?? ""),
    line: at?.line ?? 0
  })
}
