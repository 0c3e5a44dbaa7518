export const merge = {
  title: "Merge"
}
