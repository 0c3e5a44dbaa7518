import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { usePictureUrl } from "~ui/hooks/use-pictures"
import { TextField } from "~ui/parts/text-field"

/** A picture, and what is said of it where it cannot be seen. */
export const PartPicture = ({
  part,
  onName
}: {
  part: Extract<DraftPart, { kind: "picture" }>
  onName: (name: string) => void
}) => {
  const { t } = useTranslation()
  const url = usePictureUrl(part.pictureId)
  return (
    <div className="flex flex-wrap items-start gap-3">
      {url && (
        <img
          src={url}
          alt={part.name}
          className="max-h-40 max-w-48 rounded border border-line object-contain"
        />
      )}
      <div className="min-w-40 grow">
        <TextField
          label={t("replies.pictureName")}
          maxLength={200}
          value={part.name}
          onChange={(event) => onName(event.target.value)}
        />
      </div>
    </div>
  )
}
