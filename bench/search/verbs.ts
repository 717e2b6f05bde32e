import { formsOf, type Dictionary } from './hunspell.ts';

/**
 * Verbs by their three principal forms; with a prefix before `+`, which the dictionary has no lines for, and `si` behind for reflexive
 * ones. Every third was looked at while the rules were made, the others were not.
 */
export const verbs: readonly string[] = (
  'rinkti renka rinko|pirkti perka pirko|dirbti dirba dirbo|tirti tiria tyrė|teikti teikia teikė|rengti rengia rengė|siekti siekia siekė|taikyti taiko taikė|' +
  'skatinti skatina skatino|vykdyti vykdo vykdė|dalyvauti dalyvauja dalyvavo|bendradarbiauti bendradarbiauja bendradarbiavo|organizuoti organizuoja organizavo|' +
  'finansuoti finansuoja finansavo|planuoti planuoja planavo|vertinti vertina vertino|stiprinti stiprina stiprino|mokyti moko mokė|skaityti skaito skaitė|' +
  'rašyti rašo rašė|sakyti sako sakė|kalbėti kalba kalbėjo|žiūrėti žiūri žiūrėjo|norėti nori norėjo|turėti turi turėjo|galėti gali galėjo|mokėti moka mokėjo|' +
  'girdėti girdi girdėjo|stovėti stovi stovėjo|judėti juda judėjo|augti auga augo|bėgti bėga bėgo|degti dega degė|sekti seka sekė|nešti neša nešė|vežti veža vežė|' +
  'kirpti kerpa kirpo|kirsti kerta kirto|vilkti velka vilko|likti lieka liko|sirgti serga sirgo|krimsti kremta krimto|vesti veda vedė|rasti randa rado|' +
  'skųsti skundžia skundė|siųsti siunčia siuntė|leisti leidžia leido|keisti keičia keitė|kviesti kviečia kvietė|spręsti sprendžia sprendė|skleisti skleidžia skleidė|' +
  'versti verčia vertė|jausti jaučia jautė|žaisti žaidžia žaidė|gimti gimsta gimė|mirti miršta mirė|vykti vyksta vyko|tapti tampa tapo|kelti kelia kėlė|' +
  'skelbti skelbia skelbė|kurti kuria kūrė|gerti geria gėrė|skirti skiria skyrė|imti ima ėmė|duoti duoda davė|dėti deda dėjo|gauti gauna gavo|griauti griauna griovė|' +
  'statyti stato statė|matyti mato matė|daryti daro darė|prašyti prašo prašė|klausti klausia klausė|laukti laukia laukė|šaukti šaukia šaukė|traukti traukia traukė|' +
  'ieškoti ieško ieškojo|galvoti galvoja galvojo|žinoti žino žinojo|naudoti naudoja naudojo|keliauti keliauja keliavo|gyventi gyvena gyveno|didėti didėja didėjo|' +
  'mažėti mažėja mažėjo|saugoti saugo saugojo|ginti gina gynė|minėti mini minėjo|steigti steigia steigė|baigti baigia baigė|teigti teigia teigė|kreipti kreipia kreipė|' +
  'ruošti ruošia ruošė|diegti diegia diegė|lygti lygsta lygo|tikrinti tikrina tikrino|ap+tarti taria tarė|pri+statyti stato statė|pasi+rinkti renka rinko|' +
  'su+rinkti renka rinko|į+vykti vyksta vyko|pra+dėti deda dėjo|pri+imti ima ėmė|at+likti lieka liko|už+tikrinti tikrina tikrino|pa+siekti siekia siekė|' +
  'mokyti moko mokė si|rengti rengia rengė si|laikyti laiko laikė si|rūpinti rūpina rūpino si|keisti keičia keitė si|' +
  'kelti kelia kėlė si|naudoti naudoja naudojo si|kreipti kreipia kreipė si|ruošti ruošia ruošė si|dalyti dalija dalijo si'
).split('|');

/** All forms of a verb of the list that the dictionary knows. */
export function verbForms(dictionary: Dictionary, verb: string): string[] {
  const [prefix = '', rest = verb] = verb.includes('+') ? verb.split('+') : ['', verb];
  const [infinitive = '', present = '', past = '', reflexive] = rest.split(' ');
  const flags = reflexive ? ['R', 'R', 'OR'] : ['T', 'E', 'PY'];
  const forms = [infinitive, present, past].flatMap((word, index) => formsOf(dictionary, word, flags[index] ?? '').slice(reflexive ? 1 : 0));
  return [...new Set(forms.map((form) => prefix + form))];
}
