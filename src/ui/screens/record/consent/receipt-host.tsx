import { Download } from "lucide-react"
import { createContext, type ReactNode, useContext, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Receipt } from "~jobs/purge-contact"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { saveFile } from "~ui/parts/save-file"
import { erasedTables } from "./erased-tables"

const ReceiptContext = createContext<(receipt: Receipt) => void>(() => {})

/** Shows what was erased. The card it was asked on is gone by then, so the screen's frame does it. */
export const useReceipt = () => useContext(ReceiptContext)

export const ReceiptHost = ({ children }: { children: ReactNode }) => {
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  return (
    <ReceiptContext value={setReceipt}>
      {children}
      {receipt && <ReceiptDialog receipt={receipt} onClose={() => setReceipt(null)} />}
    </ReceiptContext>
  )
}

const ReceiptDialog = ({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) => {
  const { t, i18n } = useTranslation()
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" })
  const gone = erasedTables.filter((it) => receipt.counts[it])
  const outOfReach = [
    ...receipt.exports.map((at) => t("purge.file", { date: time.format(at) })),
    t("purge.outside")
  ]
  const save = () => {
    const { at, counts } = receipt
    const file = { erasedAt: new Date(at).toISOString(), erased: counts, outOfReach }
    saveFile(`receipt-${file.erasedAt.slice(0, 10)}.json`, `${JSON.stringify(file, null, 2)}\n`)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("purge.doneTitle")}
      description={t("purge.done")}
    >
      <dl className="figures grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-sm">
        {gone.map((it) => (
          <div key={it} className="contents">
            <dt>{t(`purge.tables.${it}`)}</dt>
            <dd>{receipt.counts[it]}</dd>
          </div>
        ))}
      </dl>
      <div className="text-sm">
        <p className="text-soft">{t("purge.outOfReach")}</p>
        <ul className="list-disc pl-5">
          {outOfReach.map((it, at) => (
            // Two files may have been saved in one minute.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{it}</li>
          ))}
        </ul>
      </div>
      <p className="text-xs text-soft">{time.format(receipt.at)}</p>
      <Button icon={Download} className="self-start" onClick={save}>
        {t("purge.receipt")}
      </Button>
    </Dialog>
  )
}
