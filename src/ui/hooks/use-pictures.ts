import { useEffect, useMemo, useState } from "react"
import { bytesOf, picturesOf } from "~jobs/keep-picture"
import type { Picture } from "~model/picture"
import { useLive } from "./use-live"

/** The living pictures of a note, live. */
export const usePictures = (noteId: string): Picture[] =>
  useLive(() => picturesOf(noteId), [noteId]) ?? []

/** An address for bytes, as long as the view stands; "" for none. */
export const useBlobUrl = (data: Blob | null): string => {
  const url = useMemo(() => (data ? URL.createObjectURL(data) : ""), [data])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return url
}

/** An address for a kept picture, as long as the view stands; "" until it is read. */
export const usePictureUrl = (id: string): string => {
  const [data, setData] = useState<Blob | null>(null)
  useEffect(() => {
    let here = true
    void bytesOf(id).then((bytes) => here && setData(bytes))
    return () => {
      here = false
    }
  }, [id])
  return useBlobUrl(data)
}
