/** The look in use: what was chosen, else what the system asks for. @returns {'light' | 'dark'} */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Changes the look and remembers it. */
export function toggleTheme() {
  const next = theme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the server reads it so that the first paint has the right colours
  document.cookie = `zhanbao-theme=${next};path=/;max-age=31536000;samesite=strict`;
}
