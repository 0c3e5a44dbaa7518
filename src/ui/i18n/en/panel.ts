export const panel = {
  title: "Regulars"
}
