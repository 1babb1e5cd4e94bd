/// <reference types="@jsquash/jpeg/emscripten-types" />
/** The bundle `dist/codecs/codecs.mjs`, which is loaded when a picture is to be shrunk; see `loadCodecs.ts`. */
import openJpegDecoder from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import openJpegEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import { defaultOptions } from '@jsquash/jpeg/meta.js';
import { initEmscriptenModule } from '@jsquash/jpeg/utils.js';
import { decode as decodePng, encode as encodePng, initSync as initPng } from '@jsquash/png/codec/pkg/squoosh_png.js';
import { initSync as initResize, resize } from '@jsquash/resize/lib/resize/pkg/squoosh_resize.js';
import type { Codecs } from '../../../core/index.ts';

/** Compiles a file `<name>.wasm` of ours. */
export type CompileModule = (name: CodecName) => Promise<WebAssembly.Module>;

/** The files beside this one. */
export type CodecName = 'jpegDecoder' | 'jpegEncoder' | 'png' | 'resize';

/** Nothing about broken pictures goes to the console; the library's types do not know that one can say so. */
const quiet: object = { print: () => undefined, printErr: () => undefined };

/** As good as a screen shows, and a fifth of what a camera writes. */
const quality = 78;

/** As in the list of the resizing library. */
const lanczos3 = 3;

/**
 * Codecs that compile what they need when they need it. Each use has a memory of its own, which is given back afterwards:
 * WebAssembly's memory never shrinks, and a photo takes 50 MB.
 */
export function createCodecs(compile: CompileModule): Codecs {
  return {
    decode: async (format, bytes) => {
      if (format === 'png') return withPng(await compile('png'), () => decodePng(bytes));
      const decoder = await initEmscriptenModule(openJpegDecoder, await compile('jpegDecoder'), quiet);
      const pixels = decoder.decode(bytes, false);
      if (pixels === null) throw new Error('This JPEG cannot be decoded.');
      return pixels;
    },
    resize: async ({ data, width, height }, newWidth, newHeight) => {
      const module = await compile('resize');
      initResize(module);
      const plain = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      const resized = resize(plain, width, height, newWidth, newHeight, lanczos3, true, false);
      initResize(module);
      return { data: resized, width: newWidth, height: newHeight };
    },
    encode: async (format, { data, width, height }) => {
      const plain = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      if (format === 'png') return withPng(await compile('png'), () => encodePng(plain, width, height, 8));
      const encoder = await initEmscriptenModule(openJpegEncoder, await compile('jpegEncoder'), quiet);
      return encoder.encode(plain, width, height, { ...defaultOptions, quality });
    },
  };
}

/** Uses the PNG codec with a fresh memory, and leaves it with one. */
function withPng<T>(module: WebAssembly.Module, use: () => T): T {
  initPng(module);
  try {
    return use();
  } finally {
    initPng(module);
  }
}
