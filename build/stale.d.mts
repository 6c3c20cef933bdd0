/** Whether `dist/` is missing or older than what it is built from. */
export function isStale(home: string): boolean;
export function buildIfStale(home: string): Promise<void>;
