import { problemLabels } from '../../i18n/problems/labels.ts';
import { problemWords, type MessageName, type MessageValues } from '../../i18n/problems/index.ts';
import { ruleMeanings } from '../../i18n/problems/rules.ts';
import type { Locale } from '../locales.ts';
import { examples } from './examples.ts';
import { ruleOf, severities, type RuleName } from './rules.ts';

const head = `# Taisyklės / The rules

Šį failą sukuria komanda \`npm run rules\`; čia nieko netaisykite. Ką tikrina \`npm run check\` ir svetainės kūrimas: **klaida** sustabdo kūrimą, **įspėjimas** nesustabdo, **pastaba** tik pasako. Prie kiekvienos taisyklės – ko ji prašo, kokius žodžius pamatysite ir ką daryti. Ką galima pataisyti be abejonių, pataiso \`npm run check -- --fix\`.

Made by \`npm run rules\` from the code; change nothing here. This is what \`npm run check\` and the build look for: an **error** stops the build, a **warning** does not, a **note** only tells. With each rule stand what it asks for, the words you may meet, and what to do. What is certain is mended by \`npm run check -- --fix\`. English messages: \`npm run check -- --lang en\`.
`;

const messagesOf = (rule: RuleName) => (Object.keys(ruleOf) as MessageName[]).filter((message) => ruleOf[message] === rule);

/** The text of `docs/rules.md`: every rule with its weight, what it asks for, and its messages in both languages. */
export function rulesPage(): string {
  const names = Object.keys(severities) as RuleName[];
  return [head, ...names.map(ruleSection)].join('\n');
}

function ruleSection(rule: RuleName): string {
  const label = (locale: Locale) => problemLabels[locale].severities[severities[rule]];
  const rows = messagesOf(rule).map((message) => `| ${example('lt', message)} | ${example('en', message)} |`);
  return `## ${rule} – ${label('lt')} / ${label('en')}

${ruleMeanings.lt[rule]}  
*${ruleMeanings.en[rule]}*

| Pavyzdys ir ką daryti | Example and what to do |
|---|---|
${rows.join('\n')}
`;
}

function example<N extends MessageName>(locale: Locale, message: N): string {
  const values: MessageValues<N> = examples[message];
  const { what, remedy } = problemWords(locale, message, values);
  return `**${inTable(what)}.** ${inTable(remedy)}`;
}

/** Words as they stand in a cell: nothing in them is taken for markup. */
const inTable = (text: string) => text.replace(/[\\|<*_[\]]/g, '\\$&');
