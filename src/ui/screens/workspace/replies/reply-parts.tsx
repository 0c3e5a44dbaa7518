import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { dropReplyPictures, keepReplyPicture } from "~jobs/keep-reply-picture"
import { type DraftPart, textPart } from "~model/reply-draft"
import { newId } from "~model/row"
import { mostParts } from "~model/snippet"
import { useReadyPictures } from "~ui/hooks/use-ready-pictures"
import { AddPart } from "./add-part"
import { BodyPreview } from "./body-preview"
import { inserted, moved, removed, replaced, withParts } from "./change-parts"
import { PartFrame } from "./part-frame"
import { PartLink } from "./part-link"
import { PartPicture } from "./part-picture"
import { PartText } from "./part-text"
import type { ReplyDrafting } from "./use-reply-draft"

/** The parts of one body, in the order in which they are inserted. */
export const ReplyParts = ({
  drafting,
  at,
  snippetId,
  empty
}: {
  drafting: ReplyDrafting
  at: number
  snippetId: string | null
  empty: boolean
}) => {
  const { t } = useTranslation()
  const ready = useReadyPictures()
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState("")
  const [shown, setShown] = useState<{ key: string } | null>(null)
  const { parts = [] } = drafting.draft.bodies[at] ?? {}
  const edit = (change: (parts: DraftPart[]) => DraftPart[]) =>
    drafting.change(withParts(at, change))
  // What was added or moved has the focus, wherever it stands now.
  useEffect(() => {
    if (shown === null) return
    const part = list.current?.querySelector<HTMLElement>(`[data-part="${shown.key}"]`)
    if (!part?.contains(document.activeElement)) part?.focus()
  }, [shown])
  const add = (after: string | null, ...added: DraftPart[]) => {
    edit((all) => inserted(after, ...added.slice(0, mostParts - all.length))(all))
    setShown(added[0] ?? null)
  }
  const addPictures = async (files: readonly File[], after: string | null = null) => {
    const made: DraftPart[] = []
    for (const picture of await ready(files))
      made.push({
        kind: "picture",
        key: newId(),
        pictureId: await keepReplyPicture(picture),
        name: picture.name.slice(0, 200)
      })
    if (made.length > 0) add(after, ...made)
  }
  const remove = (part: DraftPart) => {
    edit(removed(part.key))
    setSaid(t("replies.partRemoved"))
    if (part.kind === "picture") void dropReplyPictures([part.pictureId], snippetId)
  }
  const move = (part: DraftPart, by: -1 | 1) => {
    const to = parts.findIndex((it) => it.key === part.key) + by
    if (to < 0 || to >= parts.length) return
    edit(moved(part.key, by))
    setShown({ key: part.key })
    setSaid(t("replies.partMoved", { place: to + 1, all: parts.length }))
  }
  return (
    <>
      <ol ref={list} className="flex flex-col gap-3">
        {parts.map((part, index) => (
          <PartFrame
            key={part.key}
            part={part}
            place={index}
            all={parts.length}
            onMove={(by) => move(part, by)}
            onRemove={() => remove(part)}
          >
            {part.kind === "text" && (
              <PartText
                part={part}
                missing={empty}
                onChange={(text) => edit(replaced({ ...part, text }))}
                onFiles={(files) => void addPictures(files, part.key)}
              />
            )}
            {part.kind === "picture" && (
              <PartPicture part={part} onName={(name) => edit(replaced({ ...part, name }))} />
            )}
            {part.kind === "link" && (
              <PartLink
                part={part}
                onProduct={(productId) => edit(replaced({ ...part, productId }))}
              />
            )}
          </PartFrame>
        ))}
      </ol>
      <AddPart
        full={parts.length >= mostParts}
        onText={() => add(null, textPart())}
        onLink={() => add(null, { kind: "link", key: newId(), productId: "" })}
        onFiles={(files) => void addPictures(files)}
      />
      <output className="sr-only">{said}</output>
      <BodyPreview draft={drafting.draft} at={at} />
    </>
  )
}
