/** Files as cameras write them, made without Node, since these tests run in a browser's worker too. */

/** What must not stay in a file. */
export const secret = 'GPS 10.762622,106.660172';

/** A PNG picture of noise, with `secret` among its texts; as large as its pixels, three bytes each. */
export function plainPng(width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  let seed = 1;
  for (let index = 0; index < rows.length; index++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    rows[index] = index % (width * 3 + 1) === 0 ? 0 : 100 + (seed >>> 28);
  }
  const header = [...big(width), ...big(height), 8, 2, 0, 0, 0];
  const text = new TextEncoder().encode(`Comment\0${secret}`);
  return join([
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    chunk('IHDR', Uint8Array.from(header)),
    chunk('tEXt', text),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The head of a HEIC photo. */
export const heic: Uint8Array = (() => {
  const box = (name: string, ...parts: Uint8Array[]): Uint8Array => {
    const content = join(parts);
    return join([big(content.length + 8), new TextEncoder().encode(name), content]);
  };
  const size = box('ispe', Uint8Array.from([0, 0, 0, 0, ...big(40), ...big(30)]));
  const meta = box('meta', new Uint8Array(4), box('iprp', box('ipco', size)));
  return join([box('ftyp', new TextEncoder().encode('heic\0\0\0\0heic')), meta]);
})();

/** `bytes` in the zlib format, not compressed (RFC 1950 and 1951). */
function stored(bytes: Uint8Array): Uint8Array {
  const blocks: (Uint8Array | number[])[] = [[0x78, 0x01]];
  for (let start = 0; start < bytes.length; start += 0xffff) {
    const block = bytes.subarray(start, start + 0xffff);
    const { length } = block;
    const isLast = start + length >= bytes.length;
    blocks.push([isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], block);
  }
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return join([...blocks, [b >> 8, b & 255, a >> 8, a & 255]]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(name), content]);
  let sum = 0xffffffff;
  for (const byte of body) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return join([big(content.length), body, big(~sum >>> 0)]);
}

function big(value: number): number[] {
  return [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function join(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    joined.set(part, end);
    end += part.length;
  }
  return joined;
}
