export const shorteners = {
  title: "短链接"
}
