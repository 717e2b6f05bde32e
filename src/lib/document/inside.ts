import { fault, type Fault } from '../problems/problem.ts';
import type { Block, Inline } from './model.ts';

/** A label and its value, as a list of facts tells them. */
export interface Fact {
  label: string;
  value: Inline[];
}

/** Fewest pictures that make a gallery. */
const fewest = 2;

/** A gallery holds figures and nothing else. */
export function galleryFault(inside: readonly Block[]): Fault | undefined {
  const figures = inside.filter((block) => block.type === 'component' && block.name === 'Figure');
  if (figures.length === inside.length && figures.length >= fewest) return undefined;
  return figures.length < inside.length ? fault('galleryMixed') : fault('gallerySingle');
}

/** A checklist has boxes to tick. */
export function tasksFault(inside: readonly Block[]): Fault | undefined {
  const hasTasks = inside.some((block) => block.type === 'list' && block.items.some(({ checked }) => checked !== undefined));
  return hasTasks ? undefined : fault('checklistWithoutTasks');
}

/** A list of facts is one list, and each of its items a label, a colon and a value. */
export function factsFault(inside: readonly Block[]): Fault | undefined {
  return readFacts(inside) ? undefined : fault('notFacts');
}

/** The facts of a list whose items are written „Vieta: salė“; undefined when it is no such list. */
export function readFacts(inside: readonly Block[]): Fact[] | undefined {
  const [list, ...more] = inside;
  if (list?.type !== 'list' || list.ordered || more.length) return undefined;
  const facts = list.items.flatMap(({ checked, children: [paragraph, ...rest] }): Fact[] => {
    if (checked !== undefined || paragraph?.type !== 'paragraph' || rest.length) return [];
    const [first, ...others] = paragraph.children;
    const [, label, value = ''] = (first?.type === 'text' && /^(\S.*?):\s+(.*)$/s.exec(first.value)) || [];
    if (label === undefined || (value === '' && !others.length)) return [];
    return [{ label, value: [...(value ? [{ type: 'text' as const, value }] : []), ...others] }];
  });
  return facts.length === list.items.length ? facts : undefined;
}
