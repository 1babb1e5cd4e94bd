/** Draws the pictures of the sample site: `npx tsx scripts/samplePictures.ts`. They are drawn, so nobody is shown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rgbPng } from './png.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** The colour at a point, in units of the picture's height; `undefined` lets what is behind show. */
type Shape = (x: number, y: number) => Colour | undefined;

const width = 480;
const height = 270;
/** Each pixel is the mean of this many points in each direction, which smooths edges. */
const samples = 3;

function disc(cx: number, cy: number, radius: number, colour: Colour): Shape {
  return (x, y) => (Math.hypot(x - cx, y - cy) < radius ? colour : undefined);
}

function box(left: number, top: number, right: number, bottom: number, colour: Colour): Shape {
  return (x, y) => (x >= left && x < right && y >= top && y < bottom ? colour : undefined);
}

function backdrop(top: Colour, bottom: Colour): Shape {
  return (_, y) => mix(top, bottom, y);
}

/** A head on round shoulders; `size` is the height of the head. */
function person(x: number, y: number, size: number, clothes: Colour, skin: Colour): Shape[] {
  return [
    disc(x, y + size * 1.75, size * 1.15, clothes),
    box(x - size * 1.15, y + size * 1.75, x + size * 1.15, 2, clothes),
    disc(x, y, size * 0.62, skin),
    (px, py) => (py < y - size * 0.12 && Math.hypot(px - x, py - y) < size * 0.66 ? [44, 36, 40] : undefined),
  ];
}

const skin: Colour = [226, 178, 142];
const clothes: readonly Colour[] = [
  [11, 110, 122],
  [217, 139, 0],
  [120, 72, 140],
  [196, 72, 72],
  [62, 120, 70],
  [52, 84, 150],
];

/** A speaker beside a screen with a chart, seen over the heads of the audience. */
function stage(seed: number): Shape[] {
  const bars = [0, 1, 2, 3, 4].map((index) => {
    const size = 0.06 + 0.05 * ((index * 3 + seed * 2) % 5);
    const colour = clothes[(index + seed) % clothes.length] ?? skin;
    return box(0.42 + index * 0.15, 0.5 - size, 0.52 + index * 0.15, 0.5, colour);
  });
  const heads = [0, 1, 2, 3, 4, 5, 6].flatMap((index) => [
    disc(0.1 + index * 0.26 + (seed % 3) * 0.03, 0.93 + (index % 2) * 0.03, 0.075, [22, 28, 40]),
  ]);
  return [
    backdrop([30, 44, 70], [58, 84, 116]),
    box(0.33, 0.1, 1.25, 0.6, [240, 244, 247]),
    ...bars,
    box(0, 0.78, 2, 1, [38, 48, 66]),
    ...person(1.47, 0.36, 0.09, clothes[seed % clothes.length] ?? skin, skin),
    box(1.33, 0.62, 1.61, 0.8, [92, 70, 54]),
    ...heads,
  ];
}

/** People in a row behind a table. */
function group(seed: number): Shape[] {
  const people = [0, 1, 2, 3, 4].flatMap((index) =>
    person(
      0.26 + index * 0.32,
      0.36 + 0.05 * ((index + seed) % 3),
      0.11,
      clothes[(index + seed) % clothes.length] ?? skin,
      mix(skin, [140, 96, 72], ((index + seed) % 4) / 5),
    ),
  );
  return [
    backdrop([253, 232, 200], [244, 204, 160]),
    box(0.08, 0.06, 0.5, 0.2, [255, 250, 240]),
    ...people,
    box(0, 0.82, 2, 1, [128, 92, 66]),
    box(0.5, 0.84, 0.95, 0.9, [250, 250, 246]),
    box(1.1, 0.83, 1.3, 0.88, [210, 222, 230]),
  ];
}

function draw(shapes: readonly Shape[]): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * (width * 3 + 1) + 1 + column * 3;
      pixel(shapes, column, row).forEach((value, channel) => (rows[at + channel] = Math.round(value)));
    }
  }
  return rgbPng({ width, height }, rows);
}

function pixel(shapes: readonly Shape[], column: number, row: number): number[] {
  const sum = [0, 0, 0];
  for (let point = 0; point < samples * samples; point++) {
    const x = (column + ((point % samples) + 0.5) / samples) / height;
    const y = (row + (Math.floor(point / samples) + 0.5) / samples) / height;
    const colour = shapes.reduce<Colour>((behind, shape) => shape(x, y) ?? behind, [255, 255, 255]);
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  return sum.map((value) => value / (samples * samples));
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

const folder = new URL('../test/sites/sample/static/images/4-EventParticipated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const event of [1, 2, 3]) {
  writeFileSync(new URL(`event-${event}-stage.png`, folder), draw(stage(event)));
  writeFileSync(new URL(`event-${event}-group.png`, folder), draw(group(event)));
}
writeFileSync(new URL('event-4-release.png', folder), draw(stage(4)));
writeFileSync(new URL('event-4-group.png', folder), draw(group(4)));
