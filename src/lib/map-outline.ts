import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoAzimuthalEqualArea, geoArea, geoBounds, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let world: World | undefined;

/** A country projected for a drawing: its outline as an SVG path, and where a place of it lies. */
export interface Outline {
  path: string;
  at(east: number, north: number): { x: number; y: number };
}

/**
 * Draws a country into a box, from the shapes of Natural Earth at 1:50 million, in a projection of its own that keeps areas.
 * Far islands are left out. Undefined when there is no shape of that name.
 * @param code ISO 3166-1, two letters
 */
export function outlineOf(code: string, box: { left: number; top: number; width: number; height: number }): Outline | undefined {
  const shape = shapeOf(code);
  if (!shape) return undefined;
  const [east, north] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea()
    .rotate([-east, -north])
    .fitExtent([[box.left, box.top], [box.left + box.width, box.top + box.height]], shape);
  const at = (point: Position): [number, number] => projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];
  const rings = shape.coordinates.flatMap((polygon) => polygon.map((ring) => simplify(ring.map(at))));
  return {
    path: rings.filter((ring) => ring.length > 3).map(ringPath).join(''),
    at: (placeEast, placeNorth) => {
      const [x, y] = at([placeEast, placeNorth]);
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

/** The land of a country that lies within the bounds of its largest part. */
function shapeOf(code: string): MultiPolygon | undefined {
  world ??= JSON.parse(readFileSync(createRequire(resolve('package.json')).resolve('world-atlas/countries-50m.json'), 'utf8')) as World;
  // Natural Earth names countries in English, as Intl does.
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code);
  const found = feature(world, world.objects.countries).features.find(({ properties }) => properties.name === name) as Feature<Polygon | MultiPolygon> | undefined;
  if (!found) return undefined;
  const polygons = found.geometry.type === 'Polygon' ? [found.geometry.coordinates] : found.geometry.coordinates;
  const asPolygon = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
  const [largest] = polygons.map(asPolygon).sort((a, b) => geoArea(b) - geoArea(a));
  if (!largest) return undefined;
  const [[west, south], [eastmost, northmost]] = geoBounds(largest);
  const near = polygons.filter((coordinates) => {
    const [x, y] = geoCentroid(asPolygon(coordinates));
    return x >= west && x <= eastmost && y >= south && y <= northmost;
  });
  return { type: 'MultiPolygon', coordinates: near };
}

/** Leaves out points that change a line by less than this many units (Douglas and Peucker, 1973), and rounds the rest. */
const tolerance = 1;

function simplify(points: [number, number][]): [number, number][] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points.map(rounded);
  const far = points.map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (most < tolerance) return [rounded(first), rounded(last)];
  const index = far.indexOf(most);
  return [...simplify(points.slice(0, index + 1)).slice(0, -1), ...simplify(points.slice(index))];
}

/** How far a point lies from the line through two others, or from the one point they are. */
function distance([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

const rounded = ([x, y]: [number, number]): [number, number] => [Math.round(x), Math.round(y)];

/** A closed ring as steps from point to point, which are short. */
function ringPath(ring: [number, number][]): string {
  const [[x, y] = [0, 0], ...rest] = ring.slice(0, -1);
  const steps = rest.map(([toX, toY], index) => {
    const [fromX, fromY] = index === 0 ? [x, y] : (rest[index - 1] ?? [x, y]);
    return [toX - fromX, toY - fromY] as const;
  });
  return `M${x} ${y}l${steps.filter(([dx, dy]) => dx || dy).map(([dx, dy]) => `${dx} ${dy}`).join(' ')}z`.replaceAll(' -', '-');
}
