/** The parts of WeCom's template cards that we send; the app and the robot take the same. Bounds are in `limits.ts`. */

/** A label with its value; with `url` the value is a link. */
export interface Pair {
  readonly keyname: string;
  readonly value: string;
  readonly type?: 1;
  readonly url?: string;
}

/** A selector. On a card of buttons there may be one, on a card to be submitted three. */
export interface Selection {
  readonly question_key: string;
  readonly title: string;
  readonly option_list: readonly { readonly id: string; readonly text: string }[];
  readonly selected_id?: string;
}

/** A button that comes back with its key, or (in the app only) opens a page. */
export type Button =
  | { readonly text: string; readonly style: number; readonly key: string }
  | { readonly text: string; readonly style: number; readonly type: 1; readonly url: string };

export interface TemplateCard {
  readonly card_type: 'text_notice' | 'button_interaction' | 'multiple_interaction';
  /** The line above the title. Colours: 0 grey, 1 black, 2 red, 3 green. */
  readonly source?: { readonly desc: string; readonly desc_color: 0 | 1 | 2 | 3 };
  /** Further actions behind the dots in the corner. */
  readonly action_menu?: { readonly desc: string; readonly action_list: readonly { readonly text: string; readonly key: string }[] };
  readonly main_title: { readonly title: string; readonly desc?: string };
  readonly quote_area?: { readonly type?: 1; readonly url?: string; readonly title?: string; readonly quote_text: string };
  readonly sub_title_text?: string;
  readonly horizontal_content_list?: readonly Pair[];
  readonly card_action?: { readonly type: 1; readonly url: string };
  readonly button_selection?: Selection;
  readonly button_list?: readonly Button[];
  /** In an update by the app: the buttons become this grey text. */
  readonly replace_text?: string;
  readonly select_list?: readonly Selection[];
  readonly submit_button?: { readonly text: string; readonly key: string };
  /** Names the sent card; an update carries it unchanged. */
  readonly task_id?: string;
}

/** Which of the two ways a card goes: they differ in styles, links and what an update may be. */
export type Way = 'app' | 'robot';
