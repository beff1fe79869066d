const CALL_PATH = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/;

/** The id of the call at a path of Meet's, null where there is none. */
export const callAt = (pathname: string): string | null => CALL_PATH.exec(pathname)?.[1] ?? null;
