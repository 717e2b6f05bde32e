import type { Entry } from './content/entry.ts';
import { outlineOf } from './map-outline.ts';
import { intlLocale, type Locale } from './locales.ts';
import type { Place } from './schemas/site.ts';
import { overlaps, textWidth, type Box } from './text-box.ts';
import { plain } from './typography/plain.ts';

/** A place on the map: its point, its name and where the name stands. */
export interface MapPlace {
  name: string;
  x: number;
  y: number;
  text: { x: number; y: number };
  side: 'left' | 'right';
  label: Box;
}

export interface MapCountry {
  name: string;
  /** Where the name of the country stands, on its baseline. */
  y: number;
  /** Outline as an SVG path; empty when there is no shape of the country. */
  path: string;
  places: MapPlace[];
}

/** Measures of the map in its own units; the first country is the larger one. */
export const mapSize = { width: 340, size: 16, title: 30, first: 262, further: 190, dot: 5 };

/** Height of a map of so many countries. */
export function mapHeight(countries: number): number {
  return countries * mapSize.title + mapSize.first + (countries - 1) * mapSize.further;
}

/** The places in which partners are, each once, by the name that a partner gives its town in the language of record. */
export function placesOf(partners: readonly Entry<'partners'>[], places: readonly Place[]): Place[] {
  return places.filter(({ name, country }) => partners.some(({ facts, words }) => facts.country === country && words.lt.town !== undefined && plain(words.lt.town) === name.lt));
}

/** Countries by their places: the one with most of them first, then by name. */
export function byCountry(places: readonly Place[], locale: Locale): { code: string; name: string; places: Place[] }[] {
  const names = new Intl.DisplayNames(intlLocale[locale], { type: 'region' });
  const inOrder = (a: string, b: string) => a.localeCompare(b, intlLocale[locale]);
  return [...new Set(places.map(({ country }) => country))]
    .map((code) => ({ code, name: names.of(code) ?? code, places: places.filter(({ country }) => country === code).sort((a, b) => inOrder(a.name[locale], b.name[locale])) }))
    .sort((a, b) => b.places.length - a.places.length || inOrder(a.name, b.name));
}

/** Lays the map out: countries one under another, each with its places, whose names touch no other name and no point. */
export function layOutMap(places: readonly Place[], locale: Locale): MapCountry[] {
  return byCountry(places, locale).map(({ code, name, places: own }, index) => {
    const top = index * mapSize.title + (index > 0 ? mapSize.first + (index - 1) * mapSize.further : 0);
    const box = { left: 2, top: top + mapSize.title, width: mapSize.width - 4, height: (index > 0 ? mapSize.further : mapSize.first) - 12 };
    const outline = outlineOf(code, box);
    return { name, y: top + mapSize.size, path: outline?.path ?? '', places: outline ? placeNames(own.map((place) => ({ name: place.name[locale], ...outline.at(place.east, place.north) }))) : [] };
  });
}

/** Puts each name to the right of its point, or to the left where it would leave the map or meet a name or a point. */
export function placeNames(points: readonly { name: string; x: number; y: number }[]): MapPlace[] {
  const { size, dot, width } = mapSize;
  return points.reduce<MapPlace[]>((done, point) => {
    const taken = [...done.map(({ label }) => label), ...points.filter((other) => other !== point).map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }))];
    const free = ({ label }: MapPlace) => label.left >= 0 && label.right <= width && !taken.some((box) => overlaps(box, label));
    const candidates = [0, -0.6, 0.6].flatMap((shift) => (['right', 'left'] as const).map((side): MapPlace => {
      const length = textWidth(point.name, size);
      const start = point.x + (side === 'right' ? 1 : -1) * (dot + 5);
      const y = point.y + shift * size;
      return { ...point, side, text: { x: start, y: Math.round(y + size * 0.35) }, label: { left: side === 'right' ? start : start - length, right: side === 'right' ? start + length : start, top: y - size / 2, bottom: y + size / 2 } };
    }));
    const chosen = candidates.find(free) ?? candidates[0];
    return chosen ? [...done, chosen] : done;
  }, []);
}
