/** How far from the page that is open its neighbours are all offered. */
const near = 2;

/** The pages of a list that links are offered to, from 1: the first, the last and those around the open one, so that a row of links never grows long. */
export function pageNumbers(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= near);
}
