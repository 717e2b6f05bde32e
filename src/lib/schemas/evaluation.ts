import { z } from 'zod';

/** What the evaluation asks of pages; axe answers the first two, a walk by keyboard the next six, measurements the rest. */
export const checkNames = ['wcag', 'bestPractice', 'reach', 'focusSeen', 'focusFree', 'order', 'noTrap', 'skipLink', 'targetSize', 'reflow', 'spacing', 'motion'] as const;

export type CheckName = (typeof checkNames)[number];

/** Colours in which pages are looked at: the site's light and dark ones, and the few that a reader's system forces. */
const colourings = ['light', 'dark', 'forced'] as const;

/** One way of looking at a page; `width` is in CSS pixels. */
const look = z.strictObject({ width: z.int().positive(), colours: z.enum(colourings) });

export type Look = z.infer<typeof look>;

/** What is wrong with an element of a page; `rule` is axe's name for it. */
const finding = z.strictObject({ check: z.enum(checkNames), rule: z.string().optional(), page: z.string(), look, element: z.string() });

export type Finding = z.infer<typeof finding>;

const count = z.int().nonnegative();

/**
 * The shape of `content/accessibility-report.json`, which `npm run a11y-report` writes. `asked` counts what each check had to look at
 * (rules on pages, stops of the keyboard, targets, pages); `review` is what axe leaves to people; `pages` holds a digest of each page as it was.
 */
export const evaluationSchema = z.strictObject({
  date: z.iso.date(),
  commit: z.string(),
  axe: z.string(),
  browser: z.string(),
  looks: z.array(look),
  checks: z.array(z.strictObject({ check: z.enum(checkNames), asked: count, found: count })),
  findings: z.array(finding),
  review: z.array(z.strictObject({ rule: z.string(), pages: count, elements: count })),
  pages: z.record(z.string(), z.string()),
});

export type Evaluation = z.infer<typeof evaluationSchema>;
