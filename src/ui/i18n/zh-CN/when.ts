import type { when as English } from "../en/when"

export const when: typeof English = {
  each: {
    day: "每天",
    weekday: "周一到周五",
    week: "每周",
    month: "每月",
    year: "每年"
  },
  every: {
    day: "每 {{n}} 天",
    weekday: "每 {{n}} 个工作日",
    week: "每 {{n}} 周",
    month: "每 {{n}} 个月",
    year: "每 {{n}} 年"
  }
}
