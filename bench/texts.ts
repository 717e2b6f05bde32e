import type { PerLocale } from '../src/lib/locales.ts';

/** Sentences of made-up news; {vieta}, {skaicius}, {data} and {nuoroda} are filled in. Quotes and dashes are typed as writers type them. */
export const sentences: PerLocale<string[]> = {
  lt: [
    'Seminare {vieta} savivaldybėje dalyvavo specialistai iš penkių įstaigų, iš viso {skaicius}.',
    'Pirmoji diena buvo skirta tam, kaip skirtingos įstaigos dalijasi žiniomis ir žmonėmis.',
    'Dalyviai dirbo grupėmis po šešis ir kiekviena grupė aprašė po vieną tikrą atvejį.',
    'Daugiausia klausimų kilo dėl to, kas atsako už bendrą sprendimą - savivaldybė ar partneris.',
    'Susitikimas įvyko {data} {vieta} kultūros centre, salėje buvo per {skaicius} žmonių.',
    '"Pradėjome nuo mažų darbų, nes jie greičiausiai parodo, ar bendradarbiavimas veikia", - sakė viena iš dalyvių.',
    'Po pietų kalbėta apie interesų konfliktus, viešuosius pirkimus ir tai, kaip skelbiami posėdžių protokolai.',
    'Vertinimo anketas užpildė {skaicius} proc. dalyvių, ir dauguma jų rašė, kad temų buvo per daug vienai dienai.',
    'Medžiaga, kurią parengė [mokymų rengėjai]({nuoroda}), liks prieinama visiems, kas užsiregistravo.',
    'Bibliotekos atstovės pasakojo, kad per metus susitikimų su gyventojais surengė {skaicius}.',
    'Kai kurie siūlymai buvo paprasti: bendras kalendorius, vienas telefono numeris ir aiškus atsakingas žmogus.',
    'Kiti reikalavo daugiau laiko, pavyzdžiui, bendra duomenų saugykla ar nauja darbuotojų mainų tvarka.',
    'Socialinės rūpybos skyriaus vedėja priminė, kad be šeimos gydytojų ir mokyklų toks tinklas būtų tuščias.',
    'Kitas susitikimas numatytas {data}; jame bus aptarta, kas per tą laiką padaryta ir ko padaryti nepavyko.',
    'Apie tai plačiau rašyta [ankstesnėje žinioje]({nuoroda}), kurioje išvardytos visos dalyvavusios įstaigos.',
    'Svečiai iš Norvegijos parodė, kaip *savanorių centrai* ir savivaldybė pasirašo vieną metinį susitarimą.',
    'Skaičiai rodo tik dalį darbo: per metus prašymų gauta {skaicius}, o atsakyta į visus, išskyrus tris.',
    'Mokymai vyko lietuvių kalba, o vaizdo įrašai turės subtitrus **abiem kalbomis**.',
    'Dalis dalyvių norėtų, kad moduliai būtų trumpesni, bet su daugiau užduočių iš kasdienio darbo.',
    'Rengėjai pažadėjo atsakyti į visus klausimus raštu per 10 darbo dienų ir atsakymus paskelbti viešai.',
  ],
  en: [
    'The seminar in {vieta} brought together {skaicius} specialists from five institutions.',
    'The first day was about how different institutions share what they know and the people who know it.',
    'Participants worked in groups of six, and each group wrote up one real case of its own.',
    'Most questions were about who answers for a joint decision - the municipality or its partner.',
    'The meeting took place on {data} in the {vieta} culture centre, with more than {skaicius} people in the hall.',
    '"We began with small jobs, because they show soonest whether working together works", said one of them.',
    'After lunch the talk was of conflicts of interest, public procurement and how minutes are published.',
    'Evaluation forms came back from {skaicius} per cent, and most said there were too many topics for one day.',
    'The material prepared by [those who ran the training]({nuoroda}) stays open to everyone who registered.',
    'The librarians told us that they had held {skaicius} meetings with residents in one year.',
    'Some proposals were simple: a shared calendar, one telephone number and one person who is in charge.',
    'Others need more time, for example a shared data store or new rules for staff exchange.',
    'The head of social care reminded the room that without doctors and schools such a network is empty.',
    'The next meeting is planned for {data}; it will go through what was done and what could not be.',
    'There is more about it in [an earlier item]({nuoroda}), which lists every institution that took part.',
    'Guests from Norway showed how *volunteer centres* and the municipality sign one agreement a year.',
    'Figures show only part of the work: {skaicius} requests came in, and all but three were answered.',
    'The training was held in Lithuanian, and the recordings will have subtitles **in both languages**.',
    'Some participants would like shorter modules with more tasks from their everyday work.',
    'The organisers promised to answer every question in writing within 10 working days and to publish the answers.',
  ],
};

/** Headings of sections. */
export const headings: PerLocale<string[]> = {
  lt: ['Kas susirinko ir kodėl', 'Darbas grupėse', 'Ką pasakė dalyviai', 'Bendradarbiavimo sunkumai', 'Skaičiai ir vertinimas', 'Kas bus toliau'],
  en: ['Who came, and why', 'Work in groups', 'What participants said', 'Where working together is hard', 'Figures and evaluation', 'What comes next'],
};

/** Items of lists. */
export const items: PerLocale<string[]> = {
  lt: ['bendras metų darbų planas', 'atsakingi žmonės kiekvienoje įstaigoje', 'vieša posėdžių medžiaga', 'mokymai naujiems darbuotojams', 'gyventojų apklausa du kartus per metus', 'trumpa ataskaita savivaldybės tarybai'],
  en: ['a joint plan of work for the year', 'people in charge in each institution', 'minutes open to the public', 'training for new staff', 'a survey of residents twice a year', 'a short report to the municipal council'],
};

/** Columns of tables. */
export const columns: PerLocale<[string, string, string]> = { lt: ['Įstaiga', 'Dalyviai', 'Klausimai'], en: ['Institution', 'Participants', 'Questions'] };

/** Places, as the sentences of each language need them. */
export const places: PerLocale<string[]> = {
  lt: ['Utenos', 'Druskininkų', 'Prienų', 'Biržų', 'Molėtų', 'Rokiškio', 'Alytaus', 'Kėdainių'],
  en: ['Utena', 'Druskininkai', 'Prienai', 'Biržai', 'Molėtai', 'Rokiškis', 'Alytus', 'Kėdainiai'],
};
