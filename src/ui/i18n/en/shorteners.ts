export const shorteners = {
  title: "Short links"
}
