import type { Ref } from "react"
import { pictureTypes } from "~model/picture"

/** Nothing to see: `click()` on it opens the browser's own window to choose pictures. */
export const PictureInput = ({
  ref,
  onFiles
}: {
  ref: Ref<HTMLInputElement>
  onFiles: (files: readonly File[]) => void
}) => (
  <input
    ref={ref}
    type="file"
    multiple
    hidden
    accept={pictureTypes.join(",")}
    onChange={(event) => {
      onFiles([...(event.target.files ?? [])])
      // The same file may be chosen again.
      event.target.value = ""
    }}
  />
)
