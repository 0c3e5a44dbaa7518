import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Exported, type ExportWish, makeExport } from "~jobs/export/make-export"
import { saveFile } from "~ui/parts/save-file"
import { useStageName } from "~ui/screens/record/stage-name"

/** What became of it: the words to say, and whether it went well. */
export type Told = { ok: true; name: string; rows: number; cut: number } | { ok: false; why: Fault }
type Fault = Extract<Exported, { ok: false }>["why"] | "failed"

/** Makes the file and gives it to the seller; `stop` ends it before anything is saved. */
export const useExport = () => {
  const { t } = useTranslation()
  const stage = useStageName()
  const [working, setWorking] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const over = useRef(false)
  const run = async (wish: ExportWish) => {
    over.current = false
    setTold(null)
    setWorking(true)
    const words = {
      stage,
      table: (it: ExportWish["tables"][number]) => t(`exports.table.${it}`),
      column: (it: Parameters<Parameters<typeof makeExport>[1]["column"]>[0]) =>
        t(`exports.column.${it}`),
      ownField: (name: string) => t("exports.ownField", { name }),
      yes: t("exports.yes")
    }
    try {
      const made = await makeExport(wish, words, () => over.current)
      if (!made.ok) return setTold(made)
      const { name, blob, cut } = made.file
      saveFile(name, blob, blob.type)
      return setTold({ ok: true, name, rows: made.rows, cut })
    } catch {
      // A full disk, a database closed by an update, no memory for so large a file.
      return setTold({ ok: false, why: "failed" })
    } finally {
      setWorking(false)
    }
  }
  const stop = () => {
    over.current = true
  }
  return { run, stop, working, told }
}
