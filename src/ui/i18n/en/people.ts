export const people = {
  intro:
    "Customers and orders from other programs and shops come in by a file. Nothing is written before you have seen what will happen."
}
