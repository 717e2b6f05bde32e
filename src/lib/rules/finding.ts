import type { Fault } from '../problems/problem.ts';

/** Puts other characters in the place of some; offsets count in the text that the rule was given. */
export interface Mend {
  at: number;
  length: number;
  insert: string;
}

/** What a rule found in a text: where it stands, what is said of it, and how it is mended where that is certain. */
export interface Finding {
  at: number;
  fault: Fault;
  mends?: readonly Mend[];
}
