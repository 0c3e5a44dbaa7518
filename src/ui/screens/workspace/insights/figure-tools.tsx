import { Download, Image } from "lucide-react"
import { useState } from "react"
import { writeLongCsv } from "~formats/csv"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import { IconButton } from "~ui/parts/icon-button"
import { fileName } from "~ui/parts/file-name"
import { saveFile } from "~ui/parts/save-file"
import { tableRows } from "./cells"
import type { Figure } from "./figure"
import { pictureOf } from "./picture-of"

/** A figure as a file: its picture, or its table. @param of Of when it is, in words. */
export const FigureTools = ({ figure, of }: { figure: Figure; of: string }) => {
  const words = useInsightsWords()
  const [said, setSaid] = useState("")
  const { title } = figure
  const save = (end: string, content: Blob | null) => {
    if (!content) return setSaid(words("pictureFailed"))
    const name = fileName(`${title} ${of}`, end)
    saveFile(name, content, content.type)
    return setSaid(words("saved", { name }))
  }
  return (
    <>
      <IconButton
        dense
        icon={Image}
        label={words("pictureOf", { title })}
        disabled={!figure.plot}
        onClick={async () => save(".png", await pictureOf(figure, of).catch(() => null))}
      />
      <IconButton
        dense
        icon={Download}
        label={words("csvOf", { title })}
        disabled={figure.rows.length === 0}
        onClick={async () =>
          save(".csv", await writeLongCsv(tableRows(figure, words("part.column"))))
        }
      />
      <output className="sr-only">{said}</output>
    </>
  )
}
