import type { common as English } from "../en/common"

export const common: typeof English = {
  takeTour: "看新手导览",
  appName: "回头客",
  undo: "撤销",
  undone: "已撤销：{{what}}",
  undoneInPart: "已撤销，后来改过的内容保留不动",
  nothingToUndo: "没有可以撤销的操作",
  save: "保存",
  cancel: "取消",
  close: "关闭",
  add: "添加",
  edit: "编辑",
  remove: "移除",
  delete: "移到回收站",
  copy: "复制",
  copied: "已复制",
  notCopied: "浏览器不允许复制，请选中文字手动复制。",
  insert: "插入",
  open: "打开",
  back: "返回",
  more: "显示更多",
  moreActions: "更多操作",
  loading: "加载中",
  notSaved: "没有成功，也没有改动任何内容。您输入的文字还在，请重试。",
  notifications: "消息",
  today: "今天",
  yesterday: "昨天",
  customer: "客户",
  product: "商品",
  products: "商品",
  reply: "快捷回复",
  replies: "快捷回复",
  orders: "订单",
  note: "备注",
  notes: "备注",
  name: "名称",
  group: "群",
  tags: "标签",
  stage: "阶段",
  phone: "电话",
  email: "邮箱",
  address: "地址",
  price: "售价",
  cost: "成本",
  health: {
    word: {
      best: "正常",
      lower: "请核对",
      confirm: "待确认",
      nothing: "未识别到客户",
      broken: "不可用",
      unseen: "未读取"
    },
    says: {
      best: "识别正常：按网站的首选规则",
      lower: "按备用规则识别：请核对姓名",
      confirm: "已识别，但要由您确认是不是本人",
      nothing: "本页未识别到客户",
      broken: "本站已标为不可用：网站变了，识别不可靠",
      unseen: "还没有读取"
    }
  },
  stock: {
    "in-stock": "有货",
    "out-of-stock": "缺货",
    preorder: "预售",
    unknown: "库存未知"
  },
  orderState: {
    "to-pay": "待付款",
    paid: "已付款",
    "to-ship": "待发货",
    shipped: "已发货",
    done: "已完成",
    cancelled: "已取消"
  },
  moveTo: {
    "to-pay": "标为待付款",
    paid: "标为已付款",
    "to-ship": "标为待发货",
    shipped: "标为已发货",
    done: "标为已完成",
    cancelled: "取消订单"
  },
  stages: {
    new: "新客户",
    talking: "沟通中",
    quoted: "已报价",
    ordered: "已下单",
    regular: "回头客"
  },
  broken: {
    title: "这个界面出错了",
    body: "已保存的内容都还在。请重试；如果再次出错，请复制详情发给我们。",
    again: "重试",
    details: "复制详情"
  },
  database: {
    title: "打不开您的记录",
    "newer-version": "这些记录是更新版本的回头客写的。请更新扩展后再打开本页。没有改动任何内容。",
    "disk-full": "磁盘已满。请腾出一些空间后重试。已保存的内容都还在。",
    denied:
      "浏览器不允许在这里存储。无痕窗口和严格的 Cookie 设置会这样：请允许本扩展存储，然后重试。",
    unknown: "浏览器拒绝了，也没有说明原因。请关闭其他窗口，重启浏览器后再试。"
  }
}
