import { copyFileSync, mkdirSync } from 'node:fs';

/** The WebAssembly files of the picture codecs, by their names in `dist/codecs`. */
const modules = {
  jpegDecoder: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  jpegEncoder: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  png: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm',
  resize: '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm',
};

/** Where the file of a codec lies among the packages. */
export function codecFile(name) {
  return new URL(`../node_modules/${modules[name]}`, import.meta.url);
}

/** Puts the codecs' WebAssembly beside their bundle, `dist/codecs/codecs.js`, which is read only when it is needed. */
export function copyCodecs() {
  const folder = new URL('../dist/codecs/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(modules)) copyFileSync(codecFile(name), new URL(`${name}.wasm`, folder));
}
