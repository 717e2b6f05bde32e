/** The filters of the search, in the order of its form. */
export const filterNames = ['kind', 'year', 'partner', 'tag'] as const;

export type FilterName = (typeof filterNames)[number];
