import type { safety as English } from "../en/safety"

export const safety: typeof English = {
  title: "您的记录有缺失",
  kept: "目前没有改动任何内容。在您选择之前，什么都不会被覆盖。",
  fault: {
    emptied: "浏览器清空或弄丢了您的数据库。",
    behind_one: "数据库退回到了之前的样子，最近的 {{count}} 次操作不在里面。",
    behind_other: "数据库退回到了之前的样子，最近的 {{count}} 次操作不在里面。",
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
    taughtSites: "您自己设置的网站",
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
  private:
    "这是隐私浏览窗口，浏览器不让扩展在这里保存任何内容。请在普通窗口里打开回头客：您的记录都在那里，没有任何改动。",
  anew: {
    title: "重启浏览器后还是打不开",
    text: "可以放弃这个打不开的数据库，从一个空的开始，随后由您选择放回什么。下面这些存放在数据库之外，都会保留：",
    snapshots_one: "这台电脑上的 {{count}} 份快照，时间是 {{when}}",
    snapshots_other: "这台电脑上的 {{count}} 份快照，最新一份是 {{when}}",
    noSnapshot: "这台电脑上没有快照",
    backup: "您的备份，最近一次是 {{when}}",
    noBackup: "这里还没有做过备份；其他电脑上的备份文件也可以恢复",
    writes_one: "您最近一次操作",
    writes_other: "您最近的 {{count}} 次操作",
    noWrites: "没有另存最近的操作",
    nothing:
      "这里既没有快照也没有备份。请先把浏览器的用户数据文件夹复制一份，以后也许还能从中找回记录。",
    do: "重新开始…",
    sure: "打不开的数据库会被删除，只存在里面的内容也会一起删除。",
    really: "删除并重新开始",
    said: {
      busy: "浏览器正在删除…",
      "in-use": "还有别的窗口占用着它。请关闭回头客的其他窗口，再试一次。",
      "no-answer":
        "浏览器没有响应，什么都没有删除。请重启浏览器后再来。如果还是这样，可以新建一个浏览器用户，在那里恢复备份。",
      failed:
        "浏览器没能删除它。请重启浏览器后再来。如果还是这样，可以新建一个浏览器用户，在那里恢复备份。"
    }
  },
  history: {
    title: "修改记录",
    none: "还没有改动过。",
    here: "在这个浏览器",
    elsewhere: "在另一个浏览器",
    putBack: "改回原来的"
  },
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
