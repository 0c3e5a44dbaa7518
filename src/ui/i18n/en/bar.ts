export const bar = {
  title: "Regulars"
}
