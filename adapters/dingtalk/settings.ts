/** What the adapter needs to know of the DingTalk app. Base URLs without a slash at the end. */
export interface DingTalkSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly robotCode: string;
  /** Without it cards go out as text with links and words to answer with. */
  readonly cardTemplateId?: string;
  /** Base of the new interfaces, https://api.dingtalk.com. */
  readonly apiUrl: string;
  /** Base of the old interfaces, https://oapi.dingtalk.com. */
  readonly oapiUrl: string;
}
