/** As many as are compared at a glance; the table has the rest. */
export const mostBars = 10
