/** The answers a question may have, from the best to the worst. */
export const answers = ['yes', 'partly', 'no'] as const;

export type Answer = (typeof answers)[number];

/** How many questions have each answer; `open` have none yet. */
export type Counts = Record<Answer | 'open', number>;

/** What the answers come to. No points are given: a risk is not made smaller by good answers elsewhere. */
export interface Assessment {
  counts: Counts;
  parts: PartAssessment[];
}

interface PartAssessment {
  counts: Counts;
  /** Two or more „no“: one may think of determining the likelihood of corruption in this field. */
  several: boolean;
}

/** Fewest „no“ in one part that make it worth a closer look: the rule stands in the chapter, under “How to read the answers”. */
const several = 2;

/** Assesses the answers to a questionnaire, given part by part; undefined for a question that has no answer. */
export function assess(parts: readonly (readonly (Answer | undefined)[])[]): Assessment {
  const assessed = parts.map((part) => {
    const counts = count(part);
    return { counts, several: counts.no >= several };
  });
  return { counts: count(parts.flat()), parts: assessed };
}

function count(given: readonly (Answer | undefined)[]): Counts {
  const counts: Counts = { yes: 0, partly: 0, no: 0, open: 0 };
  for (const answer of given) counts[answer ?? 'open'] += 1;
  return counts;
}
