/** Runs in a page: three apples on a table, as a shop would show them, so many pixels wide and high. */
export const drawPhoto = async ([width, height, type]: readonly [
  number,
  number,
  string
]): Promise<string> => {
  const canvas = document.createElement("canvas")
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("no canvas")
  const fade = (colours: [number, string][], at: CanvasGradient) => {
    for (const [stop, colour] of colours) at.addColorStop(stop, colour)
    return at
  }
  pen.fillStyle = fade(
    [
      [0, "#ede6d6"],
      [0.62, "#e2d3bd"],
      [0.63, "#c9a27c"],
      [1, "#b98f66"]
    ],
    pen.createLinearGradient(0, 0, 0, height)
  )
  pen.fillRect(0, 0, width, height)
  const apple = (x: number, y: number, r: number, hue: number) => {
    pen.filter = `blur(${r * 0.12}px)`
    pen.fillStyle = "rgb(60 30 10 / 0.35)"
    pen.beginPath()
    pen.ellipse(x + r * 0.15, y + r * 0.92, r * 0.95, r * 0.22, 0, 0, 7)
    pen.fill()
    pen.filter = "none"
    pen.fillStyle = fade(
      [
        [0, `hsl(${hue} 85% 68%)`],
        [0.45, `hsl(${hue} 78% 46%)`],
        [1, `hsl(${hue - 6} 80% 24%)`]
      ],
      pen.createRadialGradient(x - r * 0.35, y - r * 0.4, r * 0.1, x, y, r * 1.1)
    )
    pen.beginPath()
    pen.moveTo(x, y - r * 0.75)
    for (const side of [1, -1]) {
      const to = (a: number, b: number, c: number, d: number, e: number, f: number) =>
        pen.bezierCurveTo(
          x + a * r * side,
          y + b * r,
          x + c * r * side,
          y + d * r,
          x + e * r * side,
          y + f * r
        )
      if (side === 1) {
        to(0.5, -1.15, 1.25, -0.6, 1, 0.2)
        to(0.8, 0.95, 0.3, 1.02, 0, 0.9)
      } else {
        to(0.3, 1.02, 0.8, 0.95, 1, 0.2)
        to(1.25, -0.6, 0.5, -1.15, 0, -0.75)
      }
    }
    pen.fill()
    pen.strokeStyle = "#4a2f18"
    pen.lineWidth = r * 0.07
    pen.lineCap = "round"
    pen.beginPath()
    pen.moveTo(x, y - r * 0.7)
    pen.quadraticCurveTo(x + r * 0.02, y - r * 1.05, x + r * 0.16, y - r * 1.2)
    pen.stroke()
    pen.fillStyle = "#5f8f3a"
    pen.beginPath()
    pen.moveTo(x + r * 0.08, y - r * 0.98)
    pen.quadraticCurveTo(x + r * 0.4, y - r * 1.4, x + r * 0.75, y - r * 1.12)
    pen.quadraticCurveTo(x + r * 0.42, y - r * 0.9, x + r * 0.08, y - r * 0.98)
    pen.fill()
  }
  const unit = Math.min(width, height)
  apple(width / 2 + unit * 0.22, height * 0.52, unit * 0.2, 14)
  apple(width / 2 - unit * 0.24, height * 0.5, unit * 0.19, 6)
  apple(width / 2, height * 0.62, unit * 0.25, 8)
  return canvas.toDataURL(type, 0.9)
}
