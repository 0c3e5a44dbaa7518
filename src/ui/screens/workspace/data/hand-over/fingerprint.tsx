import { useTranslation } from "react-i18next"

/** Read out to each other, letter by letter. */
export const Fingerprint = ({ of }: { of: string }) => {
  const { t } = useTranslation()
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="text-soft">{t("handOver.card.fingerprint")}</span>
      <code className="select-all break-words font-mono text-base">{of}</code>
    </p>
  )
}
