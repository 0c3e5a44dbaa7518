import { dashes, type Drawing, type Shape, wordSize } from "./plot"

/** Gives the colour of a name of the design, as a canvas wants it. */
export type Colours = (name: string) => string

/** Paints what a plot looks like, moved by `left` and `top`. */
export const paint = (
  canvas: CanvasRenderingContext2D,
  { shapes }: Drawing,
  colours: Colours,
  font: string,
  [left, top]: readonly [number, number]
): void => {
  canvas.save()
  canvas.translate(left, top)
  canvas.font = `${wordSize}px ${font}`
  canvas.direction = "ltr"
  for (const it of shapes) one(canvas, it, colours)
  canvas.restore()
}

const one = (canvas: CanvasRenderingContext2D, it: Shape, colours: Colours): void => {
  if (it.is === "text") {
    canvas.fillStyle = colours(it.ink)
    canvas.textAlign = it.anchor === "middle" ? "center" : it.anchor === "end" ? "right" : "left"
    canvas.fillText(it.text, it.x, it.y)
    return
  }
  canvas.beginPath()
  if (it.is === "box") {
    canvas.rect(it.x, it.y, it.width, it.height)
    if (it.hatched) hatched(canvas, it, colours(it.fill))
    else {
      canvas.fillStyle = colours(it.fill)
      canvas.fill()
    }
    return
  }
  if (it.is === "dot") {
    canvas.arc(it.x, it.y, 3, 0, 2 * Math.PI)
    canvas.fillStyle = colours(it.hollow ? "surface" : it.ink)
    canvas.fill()
    if (!it.hollow) return
    canvas.strokeStyle = colours(it.ink)
    canvas.lineWidth = 2
    canvas.stroke()
    return
  }
  for (const [x, y] of it.is === "rule" ? [it.from, it.to] : it.points) canvas.lineTo(x, y)
  canvas.strokeStyle = colours(it.ink)
  canvas.lineWidth = it.is === "rule" ? 1 : 2
  canvas.lineJoin = "round"
  canvas.setLineDash(it.is === "path" && it.dashed ? dashes : [])
  canvas.stroke()
  canvas.setLineDash([])
}

/** The path that was begun, with lines from below left to above right in it. */
const hatched = (
  canvas: CanvasRenderingContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  colour: string
) => {
  canvas.strokeStyle = colour
  canvas.lineWidth = 1
  canvas.stroke()
  canvas.save()
  canvas.clip()
  canvas.beginPath()
  for (let from = x - height; from < x + width; from += 4) {
    canvas.moveTo(from, y + height)
    canvas.lineTo(from + height, y)
  }
  canvas.stroke()
  canvas.restore()
}
