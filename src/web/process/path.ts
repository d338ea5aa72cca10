/** Where the page of process health is. */
export const PROCESS_PATH = '/r/process';
