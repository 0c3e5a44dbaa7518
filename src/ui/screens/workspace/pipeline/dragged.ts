/** What a dragged card is called, so that nothing else is taken for one. */
export const dragged = "application/x-regulars-customer"
