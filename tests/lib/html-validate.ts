import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // HTML lets an id begin with a digit, and headings do („1. Vadovas paskiria …“).
      'valid-id': ['error', { relaxed: true }],
      // Advice for search engines, not a rule of HTML: a headline stands in the title in full, however long it is.
      'long-title': 'off',
      // A frame round a wide table is no section of the text: it is a region only to be scrolled by keyboard.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What html-validate finds wrong with a page, one line each: `address:line:column rule: message (element)`. */
export function htmlProblems({ address, html }: BuiltPage): string[] {
  // What stands in a template is no part of the page until a script has filled a copy of it.
  const { results } = validator.validateStringSync(html.replace(/(<template[^>]*>)[\s\S]*?<\/template>/g, '$1</template>'));
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message, selector }) => `${address}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`));
}
