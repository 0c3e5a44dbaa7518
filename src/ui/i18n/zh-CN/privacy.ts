export const privacy = {
  intro: "这个扩展能做什么、联系过谁、每个字节存在哪里。"
}
