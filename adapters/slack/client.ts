/** The Web API: a client of our own whose retries are off, because a repeated post is a second message. */
import type { WebClient } from '@slack/web-api';
import { pooledFetch } from './pooled-fetch.js';
import { SILENT } from './silent.js';

export interface SlackApi {
  /** The client, loaded when first needed. */
  web(): Promise<WebClient>;
  close(): Promise<void>;
}

export function createApi(token: string, apiUrl: string): SlackApi {
  const transport = pooledFetch(apiUrl);
  let client: Promise<WebClient> | undefined;
  return {
    web: () => {
      client ??= import('@slack/web-api').then(
        ({ WebClient }) =>
          new WebClient(token, {
            slackApiUrl: apiUrl,
            retryConfig: { retries: 0 },
            rejectRateLimitedCalls: true,
            fetch: transport.fetch,
            logger: SILENT,
            allowAbsoluteUrls: false,
          }),
      );
      return client;
    },
    close: () => transport.close(),
  };
}
