export declare const vscodeVersion: string;
export declare const server: { readonly home: string; readonly node: string; readonly main: string };
export declare function isServerInstalled(): boolean;
export declare function installServer(log?: (line: string) => void): void;
