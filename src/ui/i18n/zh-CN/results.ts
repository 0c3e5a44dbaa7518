export const results = {
  title: "成效"
}
