export const handOver = {
  intro: "把选中的客户移交给同事，文件只有对方能打开。"
}
