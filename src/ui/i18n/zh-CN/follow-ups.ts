import type { followUps as English } from "../en/follow-ups"

export const followUps: typeof English = {
  title: "跟进",
  line: "跟进…（下周二下午三点）",
  lineFor: "为{{name}}安排跟进或答应的事：做什么，什么时候",
  kinds: { "follow-up": "跟进", promise: "答应的事" },
  kind: "类型",
  plan: "保存",
  presetsFor: "或者",
  promised: "答应了",
  brokenPromise: "答应了没做到",
  said: "{{kind}}：",
  nothingSaid: "跟进",
  lateMark: "已过期",
  done: "完成：{{text}}",
  snooze: "推迟：{{text}}",
  more: "更多：{{text}}",
  otherTime: "其他时间…",
  otherTimeLabel: "推迟到",
  otherTimeHint: "下周二下午三点",
  putOff: "推迟",
  edit: "修改",
  bin: "移到回收站",
  what: "要做什么",
  when: "改时间，不改就留空",
  repeats: "重复",
  save: "保存",
  quoted: "聊天原话：“{{quote}}”",
  all_one: "再显示{{count}}条",
  all_other: "再显示{{count}}条",
  fewer: "收起",
  presets: {
    laterToday: "今天晚些时候",
    tonight: "今晚",
    tomorrow: "明天",
    in3Days: "三天后",
    nextMonday: "下周一",
    in2Weeks: "两周后",
    endOfMonth: "月底"
  },
  due: "待跟进",
  groups: {
    late: "已过期",
    today: "今天",
    tomorrow: "明天",
    week: "本周",
    later: "以后"
  },
  noneOpen: "还没有安排。在客户卡片上可以安排跟进，记下答应的事。",
  toTomorrow: "今天的全部移到明天",
  keys: "↑ ↓ 或 j k 选择，d 完成，s 推迟，回车打开客户",
  settings: {
    title: "提醒",
    notify: "到时间弹出通知",
    notifyHint: "通知里有客户名字和要做的事。关掉后，按钮上的数字仍在。",
    dayStartsAt: "只写了日期的，几点提醒"
  }
}
