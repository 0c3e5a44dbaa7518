export const people = {
  intro: "把其他软件或店铺里的客户和订单从文件导入。写入之前，先让你看清每一行会怎样。"
}
