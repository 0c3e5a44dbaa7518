import type { safety as English } from "../en/safety"

export const safety: typeof English = {
  title: "您的记录有缺失",
  kept: "目前没有改动任何内容。在您选择之前，什么都不会被覆盖。",
  fault: {
    emptied: "浏览器清空或弄丢了您的数据库。",
    behind: "数据库退回到了之前的样子，最近的 {{n}} 次操作不在里面。",
    short: "数据库里有些记录不见了。",
    damaged: "数据库里有些记录和当初保存的不一样，浏览器的数据文件可能损坏了。",
    unreadable: "浏览器读不出数据库的一部分，数据文件可能损坏了。"
  },
  lastSeen: "最后一次一切正常：{{when}}。",
  table: "内容",
  should: "原有",
  here: "现有",
  noRows: "读不出",
  unlike: "内容有变",
  tables: {
    contacts: "客户",
    identities: "聊天身份",
    accounts: "自己的账号",
    notes: "备注",
    orders: "订单",
    products: "商品",
    snippets: "快捷回复",
    shareLinks: "分享链接",
    taughtSites: "您教过的网站",
    followUps: "跟进",
    customFields: "自定义字段",
    segments: "客户分组",
    wants: "心愿",
    pictures: "图片",
    sheets: "接龙",
    queues: "队列",
    distincts: "已标为不同的人",
    campaigns: "活动",
    credits: "成效",
    settings: "设置",
    changes: "操作历史",
    blobs: "图片文件",
    tombstones: "已彻底删除的客户"
  },
  bring: {
    title: "找回这台电脑上留存的内容",
    writes_one: "您最近一次操作（{{to}}）另外留有一份，可以放回去。",
    writes_other: "您最近的 {{count}} 次操作（{{from}} 至 {{to}}）另外留有一份，可以放回去。",
    log: "操作历史里记着这些记录原来的内容，可以据此重建。",
    marks_one: "有一次大批量导入或修改太大，没有另存。",
    marks_other: "有 {{count}} 次大批量导入或修改太大，没有另存。",
    do: "找回",
    none: "这台电脑上没有另存最近的操作。"
  },
  restore: {
    title: "从备份或快照恢复",
    last: "最近一次备份：{{when}}。改动之前会先给您看里面有什么。",
    none: "还没有做过备份，但这台电脑上可能有快照。",
    do: "查看备份"
  },
  goOn: {
    title: "就这样继续",
    text: "以现在剩下的内容为准。备份和快照都会保留。",
    do: "继续使用",
    sure: "缺失的内容不要了，继续吗？",
    really: "是的，不要了，继续"
  },
  brought: "已找回 {{changes}} 次操作、{{rows}} 条记录。",
  notAll: "还不是全部，其余的可能在备份里。",
  failed: "没有成功，也没有改动任何内容。请换一种办法。",
  band: "您的记录有缺失。在您选择之前，新内容不会保存。",
  choose: "选择怎么处理",
  outdated: {
    title: "回头客已在另一个窗口更新",
    text: "这个窗口不能再保存了。请先复制还没保存的内容，然后重新加载。",
    do: "重新加载"
  },
  notSaved: {
    full: "磁盘已满，没有保存。您输入的文字还在：请腾出一些空间，再保存一次。",
    held: "您的记录有缺失，暂时不能保存。请打开回头客选择怎么处理；您输入的文字还在。",
    outdated: "回头客已在另一个窗口更新。请复制您输入的内容，然后重新加载本页。"
  }
}
