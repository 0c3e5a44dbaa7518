import { Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binPicture } from "~jobs/keep-picture"
import type { Picture } from "~model/picture"
import { usePictures, usePictureUrl } from "~ui/hooks/use-pictures"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"

/** A note's pictures, small; a click shows one large. */
export const NotePictures = ({ noteId }: { noteId: string }) => {
  const pictures = usePictures(noteId)
  if (pictures.length === 0) return null
  return (
    <ul className="my-1 flex flex-wrap gap-1">
      {pictures.map((it) => (
        <Thumbnail key={it.id} picture={it} />
      ))}
    </ul>
  )
}

const Thumbnail = ({ picture }: { picture: Picture }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const url = usePictureUrl(picture.id)
  const [large, setLarge] = useState(false)
  const { name, width, height } = picture
  const bin = async () => {
    if (done(await binPicture(picture.id))) setLarge(false)
  }
  return (
    <li className="size-16">
      <button
        type="button"
        aria-label={t("notes.pictures.show", { name })}
        title={name}
        className="size-full overflow-hidden rounded border border-line bg-raised"
        onClick={() => setLarge(true)}
      >
        {url && <img src={url} alt={name} className="size-full object-cover" />}
      </button>
      <Dialog open={large} onOpenChange={setLarge} title={name}>
        {url && (
          <img
            src={url}
            alt={name}
            width={width}
            height={height}
            className="mx-auto h-auto max-h-[65vh] w-auto max-w-full object-contain"
          />
        )}
        <Button tone="danger" icon={Trash2} className="self-start" onClick={() => void bin()}>
          {t("notes.pictures.bin")}
        </Button>
      </Dialog>
    </li>
  )
}
