import { CircleHelp } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Dialog } from "~ui/parts/dialog"
import { IconButton } from "~ui/parts/icon-button"

/** Every operator of the filter line with an example, in the language of the screens. */
export const QueryHelp = () => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const operators = t("segments.operators", { returnObjects: true })
  return (
    <>
      <IconButton label={t("segments.help.open")} icon={CircleHelp} onClick={() => setOpen(true)} />
      <Dialog open={open} onOpenChange={setOpen} title={t("segments.help.title")}>
        <p className="text-sm">{t("segments.help.words")}</p>
        <p className="text-sm">{t("segments.help.joins")}</p>
        <p className="text-sm">{t("segments.help.fields")}</p>
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b text-left text-xs text-soft">
              <th className="py-1 pr-3 font-normal">{t("segments.help.operator")}</th>
              <th className="py-1 font-normal">{t("segments.help.means")}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(operators).map(([name, [example, means]]) => (
              <tr key={name} className="border-b last:border-b-0">
                <td className="whitespace-nowrap py-1 pr-3 font-mono text-xs">{example}</td>
                <td className="py-1">{means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  )
}
