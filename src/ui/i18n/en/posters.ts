export const posters = {
  title: "Poster"
}
