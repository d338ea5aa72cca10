import { html, raw } from 'hono/html';
import { langOf } from './words.js';

/**
 * The page before any script has run: frame, colours and a skeleton, so that something calm is there at once. Nothing is asked of the
 * database. Theme and language chosen earlier come in cookies, so that no wrong colour flashes up.
 */
export function shellPage(request: Request, version: string, title: string, modules: readonly string[]): Response {
  const cookies = request.headers.get('cookie') ?? '';
  const lang = /(?:^|;\s*)zhanbao-lang=(zh|en)\b/.exec(cookies)?.[1] ?? langOf(request.headers.get('accept-language'));
  const theme = /(?:^|;\s*)zhanbao-theme=(light|dark)\b/.exec(cookies)?.[1];
  const base = `/web/${version}`;
  const page = html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}" ${theme === undefined ? '' : raw(`data-theme="${theme}"`)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fafbfa" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0e1312" media="(prefers-color-scheme: dark)">
<title>${title}</title>
<link rel="icon" href="${base}/icon.svg" type="image/svg+xml">
<link rel="manifest" href="${base}/chat.webmanifest">
<link rel="stylesheet" href="${base}/chat.css">
${modules.map((name) => html`<link rel="modulepreload" href="${base}/${name}">`)}
<script type="module" src="${base}/main.js"></script>
</head>
<body data-fonts="${base}/fonts.css" data-title="${title}">
<div id="app" class="app">
<nav class="rail" aria-hidden="true"><div class="brand">${title}</div></nav>
<main class="chat" aria-busy="true">
<div class="chat-head"></div>
<div class="skeletons"><i class="skeleton"></i><i class="skeleton skeleton-own"></i><i class="skeleton skeleton-tall"></i></div>
</main>
</div>
<noscript>${lang === 'zh' ? '聊天页面需要打开 JavaScript。' : 'The chat needs JavaScript.'}</noscript>
</body>
</html>`;
  return new Response(String(page), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept-language, cookie' },
  });
}
