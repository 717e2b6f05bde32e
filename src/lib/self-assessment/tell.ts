import { answers, assess, type Answer, type Counts } from './assess.ts';

/** A questionnaire with its answers, as a reader has filled it in. */
export interface Filled {
  title: string;
  parts: FilledPart[];
}

export interface FilledPart {
  title: string;
  questions: { number: number; text: string; answer?: Answer | undefined }[];
  links: Link[];
}

interface Link {
  text: string;
  href: string;
}

/** Words that a result is told in: those of the questionnaire's text, and the interface's with places for numbers. */
export interface ResultWords extends Record<Answer, string> {
  result: string;
  /** With `{n}` and `{all}`. */
  answered: string;
  open: string;
  parts: string;
  read: string;
  /** What to do about questions with each answer, and about parts with several „no“. */
  todo: Record<Answer | 'several', string>;
}

/** A part of a result: a heading, and lines below it. The page and the report are both written from these. */
export interface Told {
  heading: string;
  lines: { text: string; links?: Link[]; marks?: (Answer | undefined)[] }[];
}

/** Tells what the answers come to, in words: first the whole, then each part, then what to do, the worst first. */
export function tellResult({ parts }: Filled, words: ResultWords): Told[] {
  const given = parts.map(({ questions }) => questions.map(({ answer }) => answer));
  const { counts, parts: assessed } = assess(given);
  const questions = parts.flatMap((part) => part.questions);
  const all = questions.length;
  const open = questions.filter(({ answer }) => !answer).map(({ number }) => number);
  const answered = words.answered.replace('{n}', String(all - counts.open)).replace('{all}', String(all));
  const told: Told[] = [
    { heading: words.result, lines: [{ text: `${answered} (${countsIn(counts, words)}).` }, ...(open.length ? [{ text: `${words.open}: ${open.join(', ')}.` }] : [])] },
    { heading: words.parts, lines: parts.map(({ title }, index) => ({ text: `${title}: ${countsIn(assessed[index]?.counts ?? counts, words)}`, marks: given[index] ?? [] })) },
    { heading: words.todo.several, lines: parts.filter((_, index) => assessed[index]?.several).map(({ title }) => ({ text: title })) },
    ...[...answers].reverse().map((one) => ({ heading: words.todo[one], lines: questions.filter(({ answer }) => answer === one).map(({ number, text }) => ({ text: `${number}. ${text}` })) })),
    { heading: words.read, lines: parts.filter((_, index) => assessed[index] && assessed[index].counts.no + assessed[index].counts.partly > 0).map(({ title, links }) => ({ text: title, links })) },
  ];
  return told.filter(({ lines }) => lines.length);
}

const countsIn = (counts: Counts, words: ResultWords) => answers.map((answer) => `${words[answer]} – ${counts[answer]}`).join(', ');

/** The result as a text file to keep: the result first, then every question with its answer. */
export function reportText(filled: Filled, words: ResultWords, { date, address }: { date: string; address: string }): string {
  const told = tellResult(filled, words).map(({ heading, lines }) => [heading, ...lines.map(({ text, links = [] }) => [`- ${text}`, ...links.map(({ text: label, href }) => `  ${label}: ${href}`)].join('\n'))].join('\n'));
  const questions = filled.parts.map(({ title, questions: asked }) => [title, ...asked.map(({ number, text, answer }) => `${number}. ${text} – ${answer ? words[answer] : '…'}`)].join('\n'));
  return `${[filled.title, `${date}\n${address}`, ...told, ...questions].join('\n\n')}\n`;
}
