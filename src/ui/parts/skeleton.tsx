import { useTranslation } from "react-i18next"

/** Holds the place of lines that are being read, so that nothing jumps. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const { t } = useTranslation()
  return (
    <output data-loading aria-label={t("common.loading")} className="late flex flex-col gap-2 p-3">
      {Array.from({ length: lines }, (_, index) => (
        <div
          // Lines without content have no other name.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={`h-4 rounded-sm bg-raised ${index % 3 === 2 ? "w-2/3" : "w-full"}`}
        />
      ))}
    </output>
  )
}
