import { entryOf } from '../../lib/content/test-entry.ts';
import { makeSite, type Site } from '../../lib/site.ts';
import { hostileTitle } from '../test-paper.ts';
import { settings } from '../../lib/content/test-settings.ts';

const first = `## Tikslai

Apie dovaną[^a] rašo [antras skyrius](/guide/02-antras#sarasas) ir [partneris](https://x.lt/?a=1&b=2). H<sub>2</sub>O <span lang="en">gift</span> \`<b>\`<br/>

1. viena
2. dvi

> Citata & \\<tag>

[^a]: Išnaša apie **dovaną**.`;

const second = `## Sąrašas

<Checklist title="Ar viskas?">

- [ ] Dovana užrašyta.
- [x] Kita.

</Checklist>

<Checklist title="Dar kartą">

- [ ] Trečia.

</Checklist>

<SelfAssessment no="Blogai" partly="Pusiau" yes="Gerai" several="Daug">

<Questions title="Dalis">

1. Ar tikrai?

Plačiau: [pirmas](/guide/01-pirmas).

</Questions>

</SelfAssessment>`;

/** A site with a small guide: two chapters that link to each other, one of them with a hostile title, and a glossary. */
export function smallGuide(): Site {
  const texts: Record<string, string> = { '01-pirmas': first, '02-antras': second, '03-zodynas': '| Terminas | Angliškai | Reikšmė |\n|---|:-:|---|\n| dovana | gift | Daiktas. |\n| niekas | nothing | Nenaudojamas. |' };
  const entries = Object.entries(texts).map(([key, source]) => {
    const entry = entryOf('guide', key, { facts: { ...(key === '03-zodynas' && { annex: true, glossary: true }) }, ...(key === '02-antras' && { lt: { title: hostileTitle.replace('*', '&') } }) });
    entry.body.lt.source = source;
    return entry;
  });
  return makeSite({ settings, tags: {}, entries }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, 'https://x.lt/p');
}
