/**
 * Roots of common primary verbs of Lithuanian, without marks: that of the infinitive, then those of the present and the past where
 * they differ (rinkti, renka, rinko). No ending tells their forms from nouns and no rule gives their vowels, so they stand in a list.
 * Left out are roots that are better known from a noun (metai and mesti, kitas and kisti).
 */
const primary = `dirb aug beg deg dyg dauz lauz grauz gerb jung deng zeng reng spreng kep lip lauk sauk plauk trauk brauk verk merk smerk
  sek tik nes vez teig neig steig baig zvelg dieg saug smaug teik siek veik peik keik kreip ruos slep kop kaup klaus puos gyven
  sver ger ber tir,tyr gir,gyr spir,spyr kur im,em gim,gimst rem lem trem stum min,myn gin,gyn pin,pyn skin,skyn kel skel
  rink,renk pirk,perk vilk,velk lik,liek sirg,serg tilp,telp kimš,kems kirp,kerp kirs,kert,kirt slink,slenk krims,kremt,krimt
  ves,ved ras,rand,rad pras,prant,prat kris,krint,krit bris,brend,brid zais,zaid spres,sprend skus,skund vers,vert skirs,skirst sius,siunt
  leis,leid keis,keit zeis,zeid gies,gied skleis,skleid reiks,reisk kvies,kviet svies,sviet spaus,spaud skaus,skaud jaus,jaut glaus,glaud
  lenk vog,vag nyk,nykst vyk,vykst ding,dingst tap,tamp mir,mirst tirp,tirpst lyg,lygst zu,zust,zuv griu,griuv
  duo,duod,dav de,ded sto,stoj gau,gaun,gav rau,rauj,rov krau,krauj,krov plau,plauj,plov griau,griauj,griov pjau,pjaun,pjov
  skir kil,kyl pul,puol lies,lieg elg meg sok jud veng stieg smeig vys,vyst klys,klyst`;

/** Canonical root by each of a verb's roots. */
const rootOf = new Map(
  primary.split(/\s+/).flatMap((verb) => {
    const roots = verb.split(',');
    return roots.map((root): [string, string] => [root, roots[0] ?? root]);
  }),
);

const prefixed = /^((?:ne|nebe|te)?)((?:api?|ati?|is?|nu|par?|per|pra|pri|su|uz)?(?:si)?)(.+)$/;

/** A root with its prefix in the form of the infinitive: `surenk` becomes `surink`; undefined for what is no root of the list. */
export function verbRoot(stem: string): string | undefined {
  const own = rootOf.get(stem);
  if (own) return own;
  const [, , prefix = '', rest = ''] = prefixed.exec(stem) ?? [];
  const root = rootOf.get(rest);
  return root && prefix + root;
}

/** Verbs in -ėti whose past in -ėjo is never the genitive of a noun in -ėjas, as that of „teisėjas“ is. */
export const etiRoots = /(?:tur|gal|nor|kalb|ziur|mok|reik|tik|gird|stov|gul|sed|jud|myl|pad|skub|zyd|did|maz|daug|gaus|gyd|serg|rup|zin|kent|lyd|saul|min|pazym|zym|skamb|zib|myl|deret|numat|laim|priklaus|sug|pajeg|atsak)$/;

/** Verbs whose present is in -i, so that their participle is in -intis: „turintis“, „norinčio“. */
export const iRoots = /(?:tur|nor|gal|ziur|gul|sed|stov|gird|tik|myl|rem|dom|min|serg|sver|kent|lyd|zyd)$/;
