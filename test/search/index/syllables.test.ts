import { describe, expect, it } from "vitest"
import { createIndex } from "~search/index/search-index"
import { idsOf, named } from "./documents"

const names = ["张三", "张小三", "李四", "王小明", "欧阳修", "曾国藩", "单雄信"]

describe.each(["open", "packed"])("syllables cut short, in an index that is %s,", (state) => {
  const index = createIndex()
  index.replace(named(...names))
  if (state === "packed") index.pack()

  it.each([
    ["zhangs", ["张三"]],
    ["zsan", ["张三"]],
    ["zhsan", ["张三"]],
    ["zhangxs", ["张小三"]],
    ["zxsan", ["张小三"]],
    ["zhxs", ["张小三"]],
    ["lsi", ["李四"]],
    ["wangxm", ["王小明"]],
    ["wxming", ["王小明"]],
    ["xming", ["王小明"]],
    ["ouyx", ["欧阳修"]],
    ["oyxiu", ["欧阳修"]],
    ["zguof", ["曾国藩"]],
    ["shanxx", ["单雄信"]]
  ])("%s finds %s", (word, found) => {
    expect(idsOf(index, word)).toEqual(found)
  })

  it.each(["zsx", "sanzhang", "wming", "zhagxs"])("%s is nobody", (word) => {
    expect(idsOf(index, word)).toEqual([])
  })
})
