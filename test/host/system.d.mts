export declare function findOnPath(...names: string[]): string | undefined;
export declare function findBrowser(): string | undefined;
export declare function hasDisplay(): boolean;
export declare function installSystemPackages(log?: (line: string) => void): void;
