import { expect, test } from "vitest"
import { spokenTitle } from "~jobs/spoken-title"
import { isHeard, saidFor } from "~ui/parts/bar-sounds"

test.each([
  ["cq", "重庆"],
  ["zhq", "重庆"],
  ["chongq", "重庆"],
  ["zhangsan", "张三"],
  ["zsan", "张三"],
  ["zhangs", "张三"],
  ["lv", "绿茶"],
  ["luc", "绿茶"]
])("%s is heard in %s", (word, title) => {
  expect(isHeard(spokenTitle(title), word)).toBe(true)
})

test.each([
  ["zn", "张三"],
  ["sz", "张三"],
  ["zsl", "张 三 李"],
  ["z/", "张三"]
])("%s is not heard in %s", (word, title) => {
  expect(isHeard(spokenTitle(title), word)).toBe(false)
})

test("marks the characters that are said, from the first that are", () => {
  expect(saidFor("新 重庆小面", spokenTitle("新 重庆小面"), "qxm")).toEqual([3, 6])
})

test("a title of one character a hundred times is answered at once", () => {
  // Each has several ways; to try them one after the other would take longer than anybody lives.
  const spoken = spokenTitle("绿".repeat(100))
  expect(isHeard(spoken, `${"l".repeat(29)}q`)).toBe(false)
  expect(isHeard(spoken, "l".repeat(30))).toBe(true)
})
