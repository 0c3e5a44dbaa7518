import { ImagePlus, Undo2, X } from "lucide-react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { largestFile, mostPixels, readyPicture } from "~jobs/ready-picture"
import { Button } from "~ui/parts/button"
import { PictureInput } from "~ui/parts/picture-input"

/** What stands on a poster as its picture: the product's own, one from a file, none. */
export type PosterPictureChoice =
  { from: "product" } | { from: "file"; data: Blob } | { from: "none" }

export const PosterPicture = ({
  has,
  value,
  onChange
}: {
  /** Whether the product has a picture of its own. */
  has: boolean
  value: PosterPictureChoice
  onChange: (value: PosterPictureChoice) => void
}) => {
  const { t, i18n } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState("")
  const number = (many: number) => new Intl.NumberFormat(i18n.language).format(many)
  const choose = async (file: File) => {
    const ready = await readyPicture(file, file.name)
    setRefused(
      ready.ok
        ? ""
        : t(`posters.refused.${ready.why}`, {
            name: file.name,
            most: number(largestFile / 1e6),
            pixels: number(mostPixels / 1e6)
          })
    )
    if (ready.ok) onChange({ from: "file", data: ready.picture.data })
  }
  const set = (next: PosterPictureChoice) => {
    setRefused("")
    onChange(next)
  }
  return (
    <div className="flex flex-col gap-1">
      <span className="text-xs text-soft">{t("posters.picture")}</span>
      <PictureInput
        ref={input}
        onFiles={([file]) => {
          if (file) void choose(file)
        }}
      />
      <div className="flex flex-wrap gap-1">
        <Button dense icon={ImagePlus} onClick={() => input.current?.click()}>
          {t("posters.choosePicture")}
        </Button>
        {has && value.from !== "product" && (
          <Button dense tone="quiet" icon={Undo2} onClick={() => set({ from: "product" })}>
            {t("posters.ownPicture")}
          </Button>
        )}
        {(value.from === "file" || (has && value.from === "product")) && (
          <Button dense tone="quiet" icon={X} onClick={() => set({ from: "none" })}>
            {t("posters.noPicture")}
          </Button>
        )}
      </div>
      {refused && (
        <p role="alert" className="break-words text-xs text-danger">
          {refused}
        </p>
      )}
      {has && value.from === "product" && (
        <p className="text-xs text-soft">{t("posters.sharper")}</p>
      )}
    </div>
  )
}
