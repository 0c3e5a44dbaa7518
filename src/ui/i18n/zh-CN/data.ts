export const data = {
  tabs: "您的数据",
  import: "导入",
  export: "导出",
  backup: "备份",
  handover: "移交",
  privacy: "数据去向"
}
