/** So many characters of the latest follow-up stand on a deal. */
export const SUMMARY_LENGTH = 80;
