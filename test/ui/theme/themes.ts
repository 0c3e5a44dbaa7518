import { readFileSync } from "node:fs"

export type Rgb = readonly [number, number, number]
export type Theme = ReadonlyMap<string, Rgb>

const css = readFileSync("src/ui/styles.css", "utf8")

/** The variables of a block that begins with these words, by name without the dashes. */
const block = (begins: string): [string, Rgb][] => {
  const from = css.indexOf(begins)
  if (from < 0) throw new Error(`no ${begins} in styles.css`)
  const text = css.slice(from, css.indexOf("}", from))
  return [...text.matchAll(/--([\w-]+): (\d+) (\d+) (\d+);/g)].map(([, name = "", r, g, b]) => [
    name,
    [Number(r), Number(g), Number(b)]
  ])
}

const light = block("\n:root {")
const dark = block('\n[data-theme="dark"] {')

/** Every theme there is, as the style sheet makes it. */
export const themes: Record<string, Theme> = {
  light: new Map(light),
  dark: new Map([...light, ...dark]),
  "light, more contrast": new Map([...light, ...block("\n  :root {\n    --ink")]),
  "dark, more contrast": new Map([
    ...light,
    ...dark,
    ...block('\n  [data-theme="dark"] {\n    --ink')
  ])
}

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** WCAG 2.2, 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

type Matrix = readonly (readonly [number, number, number])[]

/** How people see who have all cones or lack one: Machado, Oliveira and Fernandes 2009, severity 1. */
export const eyes: Record<string, Matrix> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

const lab = ([r, g, b]: Rgb, matrix: Matrix): Rgb => {
  const [x, y, z] = [linear(r), linear(g), linear(b)]
  const seen = matrix.map(([p, q, s]) => Math.min(1, Math.max(0, p * x + q * y + s * z)))
  const [red = 0, green = 0, blue = 0] = seen
  const root = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)
  const l = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const a = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const c = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * l - 16, 500 * (a - l), 200 * (l - c)]
}

/** How far apart two colours are to such eyes: CIE 1976, where 2.3 is just seen. */
export const apart = (one: Rgb, other: Rgb, matrix: Matrix): number => {
  const [a, b] = [lab(one, matrix), lab(other, matrix)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
