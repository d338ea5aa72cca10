const OURS = /^\/(?:r|assets|ai)(?:\/|$)/;

/** Is it the address of one of the pages, or of a file that they or cards link to? */
export const isPage = (url: string): boolean => OURS.test(new URL(url).pathname);
