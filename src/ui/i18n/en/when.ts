/** How a time is said. `{{n}}` is a number above one. */
export const when = {
  each: {
    day: "every day",
    weekday: "Monday to Friday",
    week: "every week",
    month: "every month",
    year: "every year"
  },
  every: {
    day: "every {{n}} days",
    weekday: "every {{n}} working days",
    week: "every {{n}} weeks",
    month: "every {{n}} months",
    year: "every {{n}} years"
  }
}
