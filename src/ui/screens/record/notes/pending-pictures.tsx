import { X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { ReadyPicture } from "~jobs/ready-picture"
import { useBlobUrl } from "~ui/hooks/use-pictures"
import { IconButton } from "~ui/parts/icon-button"

interface PendingPicturesProps {
  pictures: readonly ReadyPicture[]
  onRemove: (picture: ReadyPicture) => void
}

/** Pictures that are kept when the note is. */
export const PendingPictures = ({ pictures, onRemove }: PendingPicturesProps) =>
  pictures.length > 0 && (
    <ul className="flex flex-wrap gap-1">
      {pictures.map((it, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same one may be there twice
        <Pending key={at} picture={it} onRemove={() => onRemove(it)} />
      ))}
    </ul>
  )

const Pending = ({ picture, onRemove }: { picture: ReadyPicture; onRemove: () => void }) => {
  const { t } = useTranslation()
  const url = useBlobUrl(picture.data)
  return (
    <li className="flex items-start">
      {url && (
        <img
          src={url}
          alt={picture.name}
          className="size-12 rounded border border-line object-cover"
        />
      )}
      <IconButton
        dense
        icon={X}
        label={t("notes.pictures.remove", { name: picture.name })}
        onClick={onRemove}
      />
    </li>
  )
}
