export const posters = {
  title: "海报"
}
