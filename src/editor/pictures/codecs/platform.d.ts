/** What both hosts have, or get from the codecs, and neither the types of Node nor those of VS Code. */
declare namespace WebAssembly {
  function compile(bytes: Uint8Array): Promise<Module>;
}

interface ImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
