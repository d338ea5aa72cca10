const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // The web chat shows pages beside the conversation.
  "frame-ancestors 'self'",
].join('; ');

/** The response with the headers every answer carries. What is `personal` is kept by nobody. */
export function secured(response: Response, personal: boolean): Response {
  response.headers.set('content-security-policy', POLICY);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', 'SAMEORIGIN');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('cross-origin-resource-policy', 'same-origin');
  if (personal) response.headers.set('cache-control', 'no-store');
  return response;
}
