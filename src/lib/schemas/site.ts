import { z } from 'zod';
import { listedSections, type ListedSection } from '../sections.ts';
import { coloursSchema } from './colours.ts';
import { bilingual, country, day, mailbox, say, slug, text, webAddress } from './fields.ts';

const optionalText = z.string().trim();

/** Of what stands behind a link only what can be followed: not every text of an address is one that leads somewhere and runs nothing. */
const optionalMailbox = z.string().trim().refine((value) => !value || mailbox.safeParse(value).success, say('notMailbox'));
const optionalAddress = z.string().trim().refine((value) => !value || webAddress.safeParse(value).success, say('notWebAddress'));

const link = z.strictObject({ label: bilingual, url: webAddress });

const source = z.strictObject({ title: bilingual, url: webAddress.optional() });

/** A figure the project states: typed with its source, or counted from the entries of a section, perhaps with a source that says the same. */
const figure = z.union(
  [
    z.strictObject({
      label: bilingual,
      value: z.number(),
      unit: z.enum(['EUR']).optional(),
      asOf: bilingual,
      source,
      home: z.boolean().optional(),
    }),
    z.strictObject({
      label: bilingual,
      count: z.strictObject({ section: z.enum(listedSections), kind: text.optional() }),
      asOf: bilingual.optional(),
      source: source.optional(),
      home: z.boolean().optional(),
    }),
  ],
  { error: say('notFigure') },
);

/** What the menu may point at: the path of a list or of a page's folder, as in the texts. */
const target = z.string().regex(/^\/[a-z0-9/-]*$/, say('notPath'));

const menuItem = z.strictObject({ to: target, label: bilingual });

/** How a duty stands: what answers it was found, in part or not at all; it was not required; or none of this is known. */
const dutyStates = ['found', 'partly', 'notFound', 'notRequired', 'unknown'] as const;

/** What answers a duty of the funder where that cannot be counted, or what is to be said beside the count; without `state` the count decides. */
const answer = z.strictObject({ duty: slug, state: z.enum(dutyStates).optional(), text: bilingual });

const degrees = (most: number, message: ReturnType<typeof say>) => z.number().min(-most, message).max(most, message);

/** A town and where it lies, in degrees (WGS 84); south and west are negative. */
const place = z.strictObject({ name: bilingual, country, north: degrees(90, say('notLatitude')), east: degrees(180, say('notLongitude')) });

/** What a project calls a section, where the usual words do not fit. */
const sectionWords = z.strictObject({ name: bilingual.optional(), lead: bilingual.optional() }).optional();

/** The shape of `content/site.yaml`: what makes the site this project's site. */
export const siteSchema = z.strictObject({
  url: webAddress,
  name: bilingual,
  tagline: bilingual,
  description: bilingual,
  project: z.strictObject({
    title: bilingual,
    number: text,
    period: z.strictObject({ start: day, end: day }),
    currency: z.enum(['EUR']),
    cost: z.number(),
    grant: z.number(),
    promoter: slug,
    milestones: z.array(z.strictObject({ date: day, label: bilingual })),
  }),
  archived: z.strictObject({ date: day, note: bilingual.optional() }).optional(),
  colours: coloursSchema.optional(),
  funder: z.strictObject({
    profile: slug.optional(),
    credit: text,
    name: bilingual,
    strip: bilingual,
    acknowledgement: bilingual,
    amounts: bilingual,
    programme: bilingual,
    url: webAddress,
    links: z.array(link).min(1, say('emptyList')),
    answers: z.array(answer).optional(),
  }),
  operator: z.strictObject({
    name: optionalText,
    address: optionalText,
    email: optionalMailbox,
    phone: optionalText,
    press: z.strictObject({ name: optionalText, email: optionalMailbox, phone: optionalText }),
    accessibility: z.strictObject({ email: optionalMailbox }),
    rightsHolder: optionalText,
    textLicence: optionalText,
    textLicenceUrl: optionalAddress,
  }),
  home: z.strictObject({
    headline: bilingual,
    lead: bilingual,
    actions: z.array(menuItem).max(2, say('moreThanTwo')),
    guide: z.strictObject({ title: bilingual, lead: bilingual }),
    press: z.strictObject({ title: bilingual, lead: bilingual, to: target }),
  }),
  navigation: z.strictObject({
    main: z.array(menuItem),
    footer: z.array(z.strictObject({ label: bilingual, items: z.array(menuItem) })),
  }),
  sections: z.strictObject({ news: sectionWords, events: sectionWords, partners: sectionWords, training: sectionWords, guide: sectionWords } satisfies Record<ListedSection, typeof sectionWords>).optional(),
  figures: z.array(figure),
  places: z.array(place).optional(),
  guide: z
    .strictObject({
      version: text,
      date: day,
      changes: z.array(z.strictObject({ version: text, date: day, text: bilingual })).min(1),
    })
    .optional(),
});

/** The shape of `content/tags.yaml`: a closed vocabulary. */
export const tagsSchema = z.record(slug, bilingual);

/** An address as a redirect names it: from the root of the site, with slashes at both ends. */
const oldAddress = z.string().regex(/^\/(?:[a-z0-9._-]+\/)+$/, say('notOldAddress'));

/** The shape of `content/redirects.yaml`: old addresses, and the path of what stands for them now. */
export const redirectsSchema = z.record(oldAddress, target);

export type SiteSettings = z.infer<typeof siteSchema>;
export type DutyState = (typeof dutyStates)[number];
export type MenuItem = z.infer<typeof menuItem>;
export type Place = z.infer<typeof place>;
export type Figure = z.infer<typeof figure>;
export type Operator = SiteSettings['operator'];
export type Tags = z.infer<typeof tagsSchema>;
export type Redirects = z.infer<typeof redirectsSchema>;
