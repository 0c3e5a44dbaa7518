export const exports = {
  intro: "把全部或一部分数据带走，存成其他软件也能读的文件。"
}
