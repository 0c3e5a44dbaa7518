import type { triggers as English } from "../en/triggers"

/** Where and how the bar opens. */
export const triggers: typeof English = {
  typed: {
    title: "输入 // 或 、、 打开快捷栏",
    why: "在聊天输入框里、一个词的开头输入才算。这两个符号会自动去掉，后面接着打的字直接用来查找。",
    on: "在 {{site}} 输入 // 或 、、 会打开快捷栏",
    off: "在 {{site}} 输入 // 或 、、 不再打开快捷栏"
  },
  away: {
    title: "这些页面不用快捷栏",
    why: "按快捷键时改用侧边栏里的快捷栏；侧边栏没打开就弹出小窗口。",
    on: "{{site}} 的页面不再出现快捷栏",
    off: "{{site}} 又可以用快捷栏了"
  },
  named: "{{what}}：{{site}}",
  notHere: "本站不用",
  here: "本站恢复快捷栏",
  gone: "{{site}} 不再出现快捷栏。按快捷键时改用侧边栏或小窗口。"
}
