export const safety = {
  title: "你的记录有缺失"
}
