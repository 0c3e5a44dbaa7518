export const backup = {
  intro: "把全部数据存一份，用只有你持有的钥匙锁上。"
}
