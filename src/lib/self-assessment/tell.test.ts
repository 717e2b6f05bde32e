import { expect, test } from 'vitest';
import { reportText, tellResult, type Filled, type ResultWords } from './tell.ts';

const words: ResultWords = {
  yes: 'taip', partly: 'iš dalies', no: 'ne',
  result: 'Rezultatas', answered: 'Atsakyta: {n} iš {all}', open: 'Be atsakymo', parts: 'Pagal dalis', read: 'Kur skaityti',
  todo: { no: 'Pirmiausia', partly: 'Ko trūksta', yes: 'Nurodykite įrašą', several: 'Pagalvokite' },
};
const filled: Filled = {
  title: 'Rizika',
  parts: [
    { title: 'Pirkimai', questions: [{ number: 1, text: 'A?', answer: 'no' }, { number: 2, text: 'B?', answer: 'no' }, { number: 3, text: 'C?', answer: 'partly' }], links: [{ text: 'skyrius', href: 'https://x.lt/7/' }] },
    { title: 'Žmonės', questions: [{ number: 4, text: 'D?', answer: 'yes' }, { number: 5, text: 'E?' }], links: [{ text: 'kitas', href: 'https://x.lt/5/' }] },
  ],
};

test('a result tells the whole, the parts, and what to do, the worst first', () => {
  expect(tellResult(filled, words).map(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])).toEqual([
    ['Rezultatas', 'Atsakyta: 4 iš 5 (taip – 1, iš dalies – 1, ne – 2).', 'Be atsakymo: 5.'],
    ['Pagal dalis', 'Pirkimai: taip – 0, iš dalies – 1, ne – 2', 'Žmonės: taip – 1, iš dalies – 0, ne – 0'],
    ['Pagalvokite', 'Pirkimai'],
    ['Pirmiausia', '1. A?', '2. B?'],
    ['Ko trūksta', '3. C?'],
    ['Nurodykite įrašą', '4. D?'],
    ['Kur skaityti', 'Pirkimai'],
  ]);
});

test('of a questionnaire without answers only the counts are told', () => {
  const empty = { ...filled, parts: filled.parts.map((part) => ({ ...part, questions: part.questions.map(({ number, text }) => ({ number, text })) })) };
  expect(tellResult(empty, words).map(({ heading }) => heading)).toEqual(['Rezultatas', 'Pagal dalis']);
});

test('the report says all that the page says, and every question with its answer', () => {
  const report = reportText(filled, words, { date: '2026 m. gruodžio 1 d.', address: 'https://x.lt/3/' });
  for (const { heading, lines } of tellResult(filled, words)) for (const text of [heading, ...lines.map((line) => line.text)]) expect(report).toContain(text);
  for (const text of ['2026 m. gruodžio 1 d.', 'https://x.lt/3/', 'skyrius: https://x.lt/7/', '1. A? – ne', '4. D? – taip', '5. E? – …']) expect(report).toContain(text);
  expect(report).not.toContain('https://x.lt/5/');
});
