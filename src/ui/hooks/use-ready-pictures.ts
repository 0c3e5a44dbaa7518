import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { largestFile, mostPixels, type ReadyPicture, readyPicture } from "~jobs/ready-picture"
import { useToast } from "~ui/parts/toaster"

/** Makes files fit to be kept as pictures; says of each that is not, why. */
export const useReadyPictures = (): ((files: readonly File[]) => Promise<ReadyPicture[]>) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  return useCallback(
    async (files) => {
      const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
      const ready: ReadyPicture[] = []
      // One after the other: each may take a hundred megabytes while it is made smaller.
      for (const file of files) {
        const name = file.name || t("notes.pictures.untitled")
        const done = await readyPicture(file, name)
        if (done.ok) ready.push(done.picture)
        else
          toast({
            text: t(`notes.pictures.${done.why}`, {
              name,
              size: number.format(file.size / 1e6),
              most: number.format(largestFile / 1e6),
              pixels: number.format(mostPixels / 1e6)
            }),
            tone: "danger"
          })
      }
      return ready
    },
    [t, i18n, toast]
  )
}
