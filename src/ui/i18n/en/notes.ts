export const notes = {
  title: "Notes"
}
