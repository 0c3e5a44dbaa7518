import type { templates as English } from "../en/templates"

/** Writing a template: completion, preview and what is wrong with it. */
export const templates: typeof English = {
  preview: "预览",
  forCustomer: "以哪位客户预览",
  withProduct: "以哪件商品预览",
  example: "示例",
  gaps: "这里还不知道，会留空待填：{{names}}",
  at: "第 {{line}} 行第 {{column}} 列",
  meant: "是不是想写“{{name}}”？",
  inReply: "问题出在引用的快捷回复“{{name}}”里。",
  editorHint: "输入两个左花括号即可插入要自动填写的内容。按 Esc 再按 Tab 离开输入框。",
  fault: {
    "unknown-tag": "没有“{{name}}”这个标签。",
    "unknown-filter": "没有“{{name}}”这个过滤器。",
    "unknown-variable": "不知道“{{name}}”是什么。",
    unclosed: "有开头没有结尾：{{name}}",
    "stray-tag": "“{{name}}”前面缺少对应的开头。",
    "forbidden-tag": "“{{name}}”要引用文件，这里没有文件。要引用另一条快捷回复，请用“reply”。",
    "bad-tag": "这个标签看不懂：{{name}}",
    unexpected: "这里看不懂：{{name}}",
    "no-reply": "没有缩写为“{{name}}”的快捷回复。",
    "reply-cycle": "快捷回复“{{name}}”引用了它自己。",
    "reply-depth": "快捷回复一层套一层太多了，到“{{name}}”为止。",
    "bad-question": "这个提问看不懂。请依次写名字、问什么、有哪些选项。",
    "bad-style": "日期没有“{{name}}”这种写法。",
    "long-template": "模板太长了。",
    "long-text": "生成的文字太长，一条消息放不下。",
    slow: "用时太久，已停止。可能是循环次数太多。",
    memory: "占用内存太多，已停止。可能是列表或文字变得太长。",
    other: "看不懂：{{name}}"
  }
}
