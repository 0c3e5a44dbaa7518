import type { notes as English } from "../en/notes"

export const notes: typeof English = {
  title: "备注",
  hint: "**粗体** · *斜体* · - 列表 · - [ ] 待办",
  showAll: "显示全部",
  showLess: "收起",
  tooLong: "共 {{length}} 字，一条备注最多 {{most}} 字。没有截断，请分成两条。",
  quote: {
    add: "引用选中的话",
    drop: "不引用",
    from: "来自{{site}}",
    fromAt: "来自{{site}}，",
    "nothing-selected": "网页上没有选中文字。请先在聊天里选中，再点引用。",
    "other-person": "网页现在显示的是另一个人，没有引用。",
    "no-page": "读不了这个网页，没有引用。"
  },
  history: {
    show: "修改记录",
    title: "这条备注的修改记录",
    none: "这条备注没有改过。",
    now: "现在",
    until: "截至",
    restore: "恢复这一版"
  },
  rival: {
    title: "两个窗口同时改了这条备注，两份都保留着。",
    this: "先保存的",
    that: "后保存的",
    keepThis: "留这份",
    keepThat: "留那份",
    keepBoth: "两份都留"
  },
  pictures: {
    add: "加图片",
    untitled: "图片",
    show: "{{name}}：看大图",
    remove: "不要{{name}}",
    bin: "图片移到回收站",
    "not-a-picture": "{{name}}不是能保存的图片。可以用 PNG、JPEG、WebP 或 GIF。",
    drawing: "{{name}}是 SVG，里面可能有脚本，没有保存。请先另存为 PNG。",
    "too-large":
      "{{name}}有 {{size}} MB。{{most}} MB、{{pixels}} 百万像素以内的图片会缩小后保存，请先把它改小。文字都还在。",
    broken: "{{name}}已损坏，打不开，没有保存。文字都还在。"
  }
}
