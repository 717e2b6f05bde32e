/** A number from 0 up to `below`, the next of its row. */
export type Draw = (below: number) => number;

/** A row of numbers that look random and are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** So many different items of a list, in the order they are drawn. */
export function sample<T>(list: readonly T[], count: number, draw: Draw): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(draw(left.length), 1)[0] as T);
}
