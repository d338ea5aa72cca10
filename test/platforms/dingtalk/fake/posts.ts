/** What people see: the chats of the organisation, each message as a client shows it. */

export interface ShownButton {
  readonly label: string;
  /** A page that it opens, or words that it sends. */
  readonly url?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly actionId?: string;
}

export interface Post {
  readonly id: string;
  /** `robot`, or the staff id of a person. */
  readonly from: string;
  text: string;
  buttons: readonly ShownButton[];
  readonly picture?: Uint8Array;
  /** What the platform calls it when it is quoted; messages by a web hook have none. */
  readonly queryKey?: string;
  /** The card behind it. */
  readonly trackId?: string;
}

/** Markdown as a client shows it: marks gone, escapes gone, links as buttons where they send words or open pages. */
export function shownMarkdown(markdown: string): { readonly text: string; readonly links: readonly ShownButton[] } {
  const links: ShownButton[] = [];
  const text = markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, (_all, label: string, url: string) => {
      links.push({ label: bare(label), url });
      return label;
    })
    .replace(/ {2}\n/g, '\n')
    .replace(/\n{2,}/g, '\n');
  return { text: bare(text), links };
}

/** Characters that stand for themselves are put aside while the marks are taken off. */
function bare(markdown: string): string {
  const literal: string[] = [];
  return markdown
    .replace(/\\([\\`*_[\]<>#+\-.])/g, (_all, mark: string) => `\uE000${literal.push(mark) - 1}\uE001`)
    .replace(/<font color=#[0-9A-Fa-f]{6}>|<\/font>/g, '')
    .replace(/\*\*|`/g, '')
    .replace(/^> /gm, '')
    .replace(/\uE000(\d+)\uE001/g, (_all, i: string) => literal[Number(i)] ?? '');
}

export class Posts {
  private readonly chats = new Map<string, Post[]>();
  private count = 0;

  /** `chat`: a staff id, or a group's conversation id. */
  in(chat: string): Post[] {
    const known = this.chats.get(chat) ?? [];
    this.chats.set(chat, known);
    return known;
  }

  add(chat: string, post: Omit<Post, 'id'>): Post {
    this.count += 1;
    const whole = { id: `post-${this.count}`, ...post };
    this.in(chat).push(whole);
    return whole;
  }

  /** Every chat with something in it. */
  all(): ReadonlyMap<string, readonly Post[]> {
    return this.chats;
  }
}
