export const safety = {
  title: "Something is missing from your records"
}
