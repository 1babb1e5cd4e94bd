import { crc32, deflateSync } from 'node:zlib';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What `IHDR` says of the pixels: bits of each channel, and PNG's number for RGB or for a palette. */
const kinds = { rgb: [8, 2], palette: [8, 3] } as const;

/** A PNG of 8-bit RGB from rows that begin with their filter byte (0: none). */
export function rgbPng(size: Size, rows: Buffer): Buffer {
  return png(size, 'rgb', chunk('IDAT', deflateSync(rows, { level: 9 })));
}

/**
 * A small PNG of RGBA pixels that are opaque: the 256 most frequent colours, and for each other colour the nearest of
 * them. Windows have few colours, so nobody sees the difference.
 */
export function palettePng(size: Size, rgba: Uint8Array): Buffer {
  const counts = new Map<number, number>();
  const colours = Array.from({ length: size.width * size.height }, (_, pixel) => {
    const at = pixel * 4;
    return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
  });
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort(([, a], [, b]) => b - a).slice(0, 256).map(([colour]) => colour); // prettier-ignore
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

  const rows = Buffer.alloc((size.width + 1) * size.height);
  colours.forEach((colour, pixel) => {
    const row = Math.floor(pixel / size.width);
    rows[pixel + row + 1] = indexes.get(colour) ?? 0;
  });
  const table = Buffer.from(palette.flatMap(channels));
  return png(size, 'palette', chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })));
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => {
    const [red, green, blue] = channels(other);
    const [r, g, b] = channels(colour);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function png({ width, height }: Size, kind: keyof typeof kinds, ...body: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(kinds[kind], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), ...body, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
