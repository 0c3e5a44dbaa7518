import { FileDown } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Icon } from "~ui/parts/icon"
import { Section } from "../../section"

/** Where the package keeps the page, and the name it is saved by; see `scripts/build.mjs`. */
const packed = "/restore-page.txt"
const savedAs = "open-regulars-backup.html"

/** The page that opens backups without the extension, as a file. */
export const RestorePageOffer = () => {
  const { t } = useTranslation()
  return (
    <Section title={t("backup.page")} hint={t("backup.pageWhat")}>
      <div>
        <a
          href={packed}
          download={savedAs}
          className="inline-flex min-h-control items-center gap-1 rounded border bg-surface px-3 text-sm hover:bg-raised"
        >
          <Icon of={FileDown} />
          {t("backup.pageSave")}
        </a>
      </div>
    </Section>
  )
}
