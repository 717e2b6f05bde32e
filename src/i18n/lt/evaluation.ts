import type { evaluation as english } from '../en/evaluation.ts';
import { countInLithuanian as count } from '../plural.ts';

/** The same in Lithuanian; remarks are for translators. */
export const evaluation: typeof english = {
  /** Prieinamumo vertinimas: pareiškime ir jo ataskaitoje. */
  evaluation: {
    none: 'Svetainė dar nevertinta.',
    summary: (date, pages, looks, widths) => `${date} programa apžiūrėjo ${count(pages, { one: 'puslapį', few: 'puslapius', many: 'puslapio', other: 'puslapių' })}, kiekvieną – ${count(looks, { one: 'būdu', few: 'būdais', many: 'būdo', other: 'būdų' })}: šviesiomis, tamsiomis ir sistemos primestomis spalvomis, ${widths} px pločio lange.`,
    wcag: (n) => (n ? `Rado ${count(n, { one: 'WCAG 2.2 A ir AA lygio pažeidimą', few: 'WCAG 2.2 A ir AA lygio pažeidimus', many: 'WCAG 2.2 A ir AA lygio pažeidimo', other: 'WCAG 2.2 A ir AA lygio pažeidimų' })}.` : 'WCAG 2.2 A ir AA lygio pažeidimų nerado.'),
    others: (n) => (n ? `Einant klaviatūra ir matuojant rasta ${count(n, { one: 'kliūtis', few: 'kliūtys', many: 'kliūties', other: 'kliūčių' })}.` : 'Einant klaviatūra ir matuojant kliūčių nerasta.'),
    toReview: (n) => (n ? `Dėl ${count(n, { one: 'vietos', few: 'vietų', many: 'vietos', other: 'vietų' })} programa apsispręsti negalėjo, o žmogus jų dar nevertino.` : 'Vietų, dėl kurių programa negalėtų apsispręsti, nebuvo.'),
    facts: { date: 'Data', commit: 'Svetainės būsena', program: 'Taisyklės', browser: 'Naršyklė', looks: 'Kaip žiūrėta', data: 'Duomenys' },
    colours: { light: 'šviesios', dark: 'tamsios', forced: 'sistemos primestos' },
    wide: (widths) => `${widths} px pločio langas`,
    file: 'Visi radiniai ir puslapiai (JSON)',
    columns: { check: 'Ko klausta', asked: 'Kiek kartų', found: 'Rasta', page: 'Puslapis', rule: '„axe“ taisyklė', pages: 'Puslapių', places: 'Vietų' },
    titles: { checks: 'Ko klausta', findings: 'Kas rasta', review: 'Dėl ko programa apsispręsti negalėjo' },
    nothing: { findings: 'Nieko nerasta.', review: 'Tokių vietų nebuvo.' },
    checks: {
      wcag: 'WCAG 2.2 A ir AA lygiai pagal „axe“: taisyklės puslapiuose',
      bestPractice: 'Geroji praktika, kurios WCAG nereikalauja, pagal „axe“: taisyklės puslapiuose',
      reach: 'Viskas, ką galima valdyti, pasiekiama klavišu „Tab“',
      focusSeen: 'Matyti, kur esate',
      focusFree: 'Niekas visiškai neužstoja vietos, kurioje esate',
      order: 'Klavišu „Tab“ einama teksto tvarka',
      noTrap: 'Klaviatūra niekur neįstringa',
      skipLink: 'Pirmoji nuoroda veda pro meniu prie teksto',
      targetSize: 'Tai, ką reikia paliesti, – bent 24 × 24 px',
      reflow: 'Padidinus iki 400 proc., niekas nedingsta ir nereikia slinkti į šoną',
      spacing: 'Praretinus tekstą, niekas nenukerpama',
      motion: 'Niekas nejuda tiems, kas prašė nejudinti',
    },
  },
};
