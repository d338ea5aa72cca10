/** The card builder and the clients: shows a card as the shipped template says, walking its components in order. */
import { readFileSync } from 'node:fs';
import { type ShownButton, shownMarkdown } from './posts.js';

interface Component {
  readonly componentName: string;
  readonly props: Record<string, never> & Shape;
  readonly children?: readonly Component[];
}

interface Shape {
  readonly text?: { readonly content: string };
  readonly content?: { readonly variable: string };
  readonly dynamicButtons?: { readonly variable: string };
  readonly formSchema?: { readonly variable: string };
  readonly id?: string;
  readonly params?: readonly { readonly variable: string; readonly name: string }[];
  readonly visible?: { readonly valueType: string; readonly condition: { readonly conditions: readonly { readonly variable: string }[] } };
}

export interface Template {
  readonly components: readonly Component[];
  readonly variables: ReadonlyMap<string, { readonly type: string; readonly private: boolean }>;
}

export interface ShownForm {
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly required?: boolean;
    readonly defaultValue?: string;
    readonly options?: readonly { readonly value: string; readonly text: string }[];
  }[];
  /** What is sent besides the fields' words, and under which name those go. */
  readonly params: Readonly<Record<string, string>>;
  readonly id: string;
}

export interface Face {
  readonly text: string;
  readonly buttons: readonly ShownButton[];
  readonly form?: ShownForm;
}

export function readTemplate(file = 'adapters/dingtalk/card-template.json'): Template {
  const { editorData } = JSON.parse(readFileSync(file, 'utf8')) as { editorData: string };
  const { schema, variableList } = JSON.parse(editorData) as {
    schema: { componentsTree: readonly [{ children: readonly Component[] }] };
    variableList: readonly { name: string; type: string; private: boolean }[];
  };
  return { components: schema.componentsTree[0].children, variables: new Map(variableList.map((each) => [each.name, each])) };
}

/** A card as one person sees it: `own` are the variables that only they have. */
export function faceOf({ components }: Template, data: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): Face {
  const value = (variable: string): string => own[variable] ?? data[variable] ?? '';
  const filled = (words: string): string => words.replace(/\$\{(\w+)\}/g, (_all, variable: string) => value(variable));
  const lines: string[] = [];
  const buttons: ShownButton[] = [];
  let form: ShownForm | undefined;
  for (const { componentName, props } of components) {
    const condition = props.visible?.valueType === 'condition' ? props.visible.condition.conditions : [];
    if (condition.some(({ variable }) => ['', '[]'].includes(value(variable)))) continue;
    switch (componentName) {
      case 'BaseText':
        lines.push(filled(props.text?.content ?? ''));
        break;
      case 'MarkdownBlock': {
        const shown = shownMarkdown(value(props.content?.variable ?? ''));
        lines.push(shown.text);
        buttons.push(...shown.links);
        break;
      }
      case 'ButtonGroup':
        buttons.push(...groupOf(value(props.dynamicButtons?.variable ?? '')));
        break;
      case 'Form': {
        const { fields } = JSON.parse(value(props.formSchema?.variable ?? '')) as Pick<ShownForm, 'fields'>;
        const params = Object.fromEntries((props.params ?? []).map(({ name, variable }) => [name, value(variable)]));
        form = { fields, params, id: props.id ?? '' };
        break;
      }
      default:
        throw new Error(`the fake client knows no ${componentName}`);
    }
  }
  return { text: lines.filter(Boolean).join('\n'), buttons, ...(form ? { form } : {}) };
}

interface WireButton {
  readonly text: string;
  readonly event: {
    readonly type: string;
    readonly params: { readonly url?: string; readonly actionId?: string; readonly params?: Record<string, string> };
  };
}

function groupOf(json: string): readonly ShownButton[] {
  return (JSON.parse(json) as readonly WireButton[]).map(({ text, event }) => {
    if (event.type === 'openLink') return { label: text, url: event.params.url ?? '' };
    if (event.type !== 'sendCardRequest') throw new Error(`the fake client knows no ${event.type}`);
    return { label: text, params: event.params.params ?? {}, actionId: event.params.actionId ?? '' };
  });
}
