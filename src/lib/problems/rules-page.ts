import { problemLabels } from '../../i18n/problems/labels.ts';
import { problemWords, type MessageName, type MessageValues } from '../../i18n/problems/index.ts';
import { rulesPageHead } from '../../i18n/problems/page.ts';
import { ruleMeanings } from '../../i18n/problems/rules.ts';
import type { Locale } from '../locales.ts';
import { examples } from './examples.ts';
import { ruleOf, severities, type RuleName } from './rules.ts';

const messagesOf = (rule: RuleName) => (Object.keys(ruleOf) as MessageName[]).filter((message) => ruleOf[message] === rule);

/** The text of `docs/rules.md`: every rule with its weight, what it asks for, and its messages in both languages. */
export function rulesPage(): string {
  const names = Object.keys(severities) as RuleName[];
  return [rulesPageHead, ...names.map(ruleSection)].join('\n');
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
