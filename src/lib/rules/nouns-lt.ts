/** Forms of a Lithuanian noun that tell whether it agrees with the numeral before it. */
export interface NounForms {
  /** Nominative and accusative plural; left out where another case looks the same. */
  plural: readonly string[];
  /** Genitive plural: what ten, eleven to nineteen and round numbers ask for. */
  genitive: string;
  /** Nominative singular: what 21, 31 and so on ask for; undefined for words that are plural only. */
  singular?: string;
}

/** Masculine nouns in -is and -ys: partneris, partneriai. Parts of a text are not among them: „16 ir 17 straipsniai“ are the 16th and the 17th. */
const soft = ['partneris', 'modulis', 'renginys', 'dalyvis', 'rodiklis'];

/** Masculine nouns in -as: projektas, projektai, projektus, projektų. */
const hard = ['projektas', 'seminaras', 'atstovas', 'klausimas', 'dokumentas', 'susitikimas', 'pranešimas', 'tinklas', 'specialistas', 'ekspertas', 'studentas', 'euras', 'vizitas', 'rezultatas', 'procentas', 'kursas'];

/** Masculine nouns in -jas: darbuotojas, darbuotojai, darbuotojus, darbuotojų. */
const agents = ['darbuotojas', 'mokytojas', 'gyventojas', 'dėstytojas', 'vadovas'];

/** Feminine nouns, of which the nominative plural is a genitive singular too: only the accusative plural tells. */
const feminine = ['savivaldybė', 'organizacija', 'įstaiga', 'institucija', 'diena', 'valanda', 'mokykla', 'asociacija', 'veikla', 'priemonė', 'tema', 'paskaita', 'grupė', 'kolegija', 'įmonė', 'savaitė', 'bendruomenė'];

const stem = (word: string, ending: RegExp) => word.replace(ending, '');

/** The stem before a soft ending: renginys, renginiai; žodis, žodžiai would need more and is not among them. */
const softForms = (word: string): NounForms => {
  const base = stem(word, /[iy]s$/);
  return { plural: [`${base}iai`, `${base}ius`], genitive: `${base}ių`, singular: word };
};

const hardForms = (word: string): NounForms => {
  const base = stem(word, /as$/);
  return { plural: [`${base}ai`, `${base}us`], genitive: `${base}ų`, singular: word };
};

const feminineForms = (word: string): NounForms => {
  const base = stem(word, /[aė]$/);
  return word.endsWith('ė') ? { plural: [`${base}es`], genitive: `${base}ių`, singular: word } : { plural: [`${base}as`], genitive: `${base}ų`, singular: word };
};

/** Nouns whose forms follow no pattern above. */
const others: readonly NounForms[] = [
  { plural: ['mėnesiai', 'mėnesius'], genitive: 'mėnesių', singular: 'mėnuo' },
  { plural: ['žmonės', 'žmones'], genitive: 'žmonių', singular: 'žmogus' },
  { plural: ['šalys'], genitive: 'šalių', singular: 'šalis' },
  { plural: ['sritys'], genitive: 'sričių', singular: 'sritis' },
  { plural: ['moterys'], genitive: 'moterų', singular: 'moteris' },
  { plural: ['metai', 'metus'], genitive: 'metų' },
  { plural: ['mokymai', 'mokymus'], genitive: 'mokymų' },
];

const table = [...soft.map(softForms), ...[...hard, ...agents].map(hardForms), ...feminine.map(feminineForms), ...others];

/** The nouns of the field, found by their nominative or accusative plural. */
export const nounsByPlural: ReadonlyMap<string, NounForms> = new Map(table.flatMap((forms) => forms.plural.map((plural) => [plural, forms] as const)));
