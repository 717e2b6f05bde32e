import type { YAMLError } from 'yaml';
import type { yaml } from '../../i18n/problems/en/yaml.ts';
import { fault, type Fault } from '../problems/problem.ts';

/** What we say of each kind of error that the YAML library knows. */
const messages: Readonly<Record<YAMLError['code'], Exclude<keyof typeof yaml, 'noFrontMatter' | 'openFrontMatter'>>> = {
  TAB_AS_INDENT: 'yamlTab',
  DUPLICATE_KEY: 'yamlDuplicateKey',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
  MULTILINE_IMPLICIT_KEY: 'yamlBroken',
  BAD_INDENT: 'yamlIndent',
  BAD_SCALAR_START: 'yamlStart',
  BAD_DQ_ESCAPE: 'yamlEscape',
  MISSING_CHAR: 'yamlMissing',
  BLOCK_IN_FLOW: 'yamlMissing',
  BAD_ALIAS: 'badAlias',
  ALIAS_PROPS: 'badAlias',
  TAG_RESOLVE_FAILED: 'yamlTag',
  BAD_COLLECTION_TYPE: 'yamlTag',
  BAD_DIRECTIVE: 'yamlTag',
  BAD_PROP_ORDER: 'yamlTag',
  MULTIPLE_ANCHORS: 'yamlTag',
  MULTIPLE_TAGS: 'yamlTag',
  MULTIPLE_DOCS: 'yamlTwoDocuments',
  RESOURCE_EXHAUSTION: 'yamlTooDeep',
  KEY_OVER_1024_CHARS: 'yamlBroken',
  NON_STRING_KEY: 'yamlBroken',
  UNEXPECTED_TOKEN: 'yamlBroken',
  IMPOSSIBLE: 'yamlBroken',
};

/** An error of the YAML library in our words, with the index at which it stands. */
export interface YamlFault {
  at: number;
  fault: Fault;
}

/** Tells errors of the YAML library in our words. A key under a text makes two of them, both at the text: it is told once, where the key stands. */
export function yamlFaults(yaml: string, errors: readonly YAMLError[]): YamlFault[] {
  const texts = new Set(errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  const keys = errors.filter(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && texts.has(pos[0]));
  const doubled = new Set(keys.map(({ pos }) => pos[0]));
  return errors.flatMap((error): YamlFault[] => {
    const [start, end] = error.pos;
    if (!doubled.has(start)) return [{ at: start, fault: yamlFault(error) }];
    if (!keys.includes(error)) return [];
    const line = yaml.lastIndexOf('\n', end - 1) + 1;
    return [{ at: line + yaml.slice(line).search(/\S/), fault: fault('yamlIndent') }];
  });
}

function yamlFault({ code, message }: YAMLError): Fault {
  if (code === 'MISSING_CHAR' && /quote$/.test(message)) return fault('yamlUnclosedQuote');
  // A bracket that is never closed comes as a mistake of the line after it.
  return fault(code === 'BAD_INDENT' && message.startsWith('Flow ') ? 'yamlMissing' : messages[code]);
}
