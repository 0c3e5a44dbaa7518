export const workspace = {
  title: "Regulars"
}
