/** What is said of one mistake in one language. */
export interface ProblemWords {
  /** What is wrong, without a full stop. */
  what: string;
  /** What to do about it, in whole sentences. */
  remedy: string;
}

/** What a value must be, told of every value of another type. */
export type ValueType = 'text' | 'yesOrNo' | 'list' | 'group' | 'number' | 'wholeNumber';

/** What makes a drawing unsafe to publish. */
export type SvgDanger = 'entities' | 'stylesheet' | 'element' | 'event' | 'outside-attribute' | 'outside';

/** Marks that a text may hold only so many of. */
export type Mark = 'braces' | 'brackets' | 'emphasis';
