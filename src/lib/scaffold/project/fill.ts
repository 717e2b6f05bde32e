import { parseDocument, Scalar, visit } from 'yaml';

/** Answers by the words that stand for them in braces. */
export type FillValues = Readonly<Record<string, string | number>>;

/**
 * Puts answers where their words stand in braces: `Projektas Nr. {number}`.
 * @throws Error when a word in braces has no answer
 */
export function fill(pattern: string, values: FillValues): string {
  return pattern.replace(/\{([A-Za-z]+)\}/g, (_, word: string) => {
    const value = values[word];
    if (value === undefined) throw new Error(`Nothing is known to write for {${word}} in “${pattern}”.`);
    return String(value);
  });
}

/** The same in every text of a YAML file, whose remarks stay; a text that is one word in braces becomes a number where the answer is one. Groups under `sections` take the place of those of their names. */
export function fillYaml(source: string, values: FillValues, sections: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(source);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.value.includes('{')) return;
      const whole = /^\{([A-Za-z]+)\}$/.exec(node.value)?.[1];
      const value = whole === undefined ? undefined : values[whole];
      node.value = typeof value === 'number' ? value : fill(node.value, values);
      // Dates need no quotes; what does is quoted by the writer.
      node.type = typeof node.value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(node.value) && node.type === 'QUOTE_SINGLE' ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
    },
  });
  for (const [name, group] of Object.entries(sections)) {
    const remark = document.getIn([name], true) as { commentBefore?: string } | undefined;
    const node = document.createNode(group);
    if (remark?.commentBefore) node.commentBefore = remark.commentBefore;
    document.set(name, node);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}
