/** Where the file of a codec lies among the packages. */
export function codecFile(name: string): URL;

/** Puts the codecs' WebAssembly beside their bundle. */
export function copyCodecs(): void;
