/** Lines of an axis from 0 up to at least the greatest amount: three or four, at round numbers. */
export const ticksFor = (greatest: number, whole: boolean): number[] => {
  if (!(greatest > 0)) return [0, 1]
  const rough = greatest / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const round = [1, 2, 5, 10].map((it) => it * power).find((it) => it >= rough) ?? rough
  const step = whole ? Math.max(1, Math.ceil(round)) : round
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, at) => at * step)
}
