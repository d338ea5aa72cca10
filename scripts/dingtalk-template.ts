/**
 * npx tsx scripts/dingtalk-template.ts: writes adapters/dingtalk/card-template.json, the card template people import into
 * DingTalk's card builder. Its form is that of the builder's own exports: the editor's data as JSON text, and what it compiles
 * to, which the builder makes anew when the template is saved.
 */
import { writeFileSync } from 'node:fs';
import { CARD_SECTIONS } from '../adapters/dingtalk/limits.js';

const NOTHING = { op: 'and', conditions: [] };
const always = { type: 'dynamicVisible', value: true, valueType: 'fixed', condition: NOTHING };
/** A variable's place in a text, as the builder writes it. */
const slot = (variable: string): string => ['$', '{', variable, '}'].join('');
const words = (content: string) => ({ i18n: false, type: 'dynamicString', content });
const fixed = (type: string, value: unknown) => ({ type, valueType: 'fixed', value, variable: '', variableType: 'global' });
const variableValue = (variable: string, more: object = {}) => ({ variable, variableType: 'global', type: 'variableValue', ...more });

/** Shown only while a variable holds something. */
const whileFilled = (variable: string) => ({
  type: 'dynamicVisible',
  value: true,
  valueType: 'condition',
  condition: {
    op: 'and',
    conditions: [
      { value: '', op: 'isNotEmpty', variable, variableType: 'global', type: 'variable', valueType: 'fixed', valueVariableType: 'global' },
    ],
  },
});

const margins = (top: number, bottom: number) => ({ marginLeft: 12, marginRight: 12, marginTop: top, marginBottom: bottom });

function component(componentName: string, id: string, title: string, props: object, children?: readonly object[]): object {
  const rest = { hidden: false, title, isLocked: false, condition: true, conditionGroup: '' };
  return { componentName, id: `node_${id}`, props, ...rest, ...(children ? { children } : {}) };
}

/** A line of text in the theme's own size and colour, so that it follows the dark mode and the reader's font size. */
function text(id: string, content: string, { style, visible }: { readonly style: string; readonly visible: object }): object {
  return component('BaseText', id, '基础文本', {
    text: words(content),
    hoverText: words(''),
    widthMode: 'match_parent',
    maxLine: fixed('dynamicNumber', 3),
    fontColorType: 'Standard',
    color: fixed('dynamicColor', 'common_level1_base_color'),
    gravity: 'left',
    fontSizeType: 'Standard',
    styleType: 'standard',
    styleToken: style,
    bold: true,
    italic: false,
    strikeThrough: false,
    enableHighlight: false,
    enableIcon: false,
    visible,
    ...margins(10, 2),
  });
}

const markdown = (id: string, variable: string): object =>
  component('MarkdownBlock', id, 'Markdown 内容', {
    mdVer: 0,
    content: variableValue(variable, { varType: 'markdown' }),
    isStreaming: false,
    visible: whileFilled(variable),
    ...margins(4, 4),
  });

const buttons = (id: string, variable: string): object =>
  component('ButtonGroup', id, '按钮组', {
    buttonsSource: 'variable',
    dynamicButtons: variableValue(variable),
    fixedButtonIds: [],
    fixedButtons: [],
    enableResponsiveLayout: true,
    responsiveLayoutWidth: 350,
    matchContent: false,
    buttonSpacing: 8,
    visible: whileFilled(variable),
    ...margins(4, 8),
  });

/** What the form sends besides its own words: which button it belongs to, and which showing of it this is. */
const SENT = { a: 'formAction', v: 'formValue', k: 'formKey' } as const;

const form = component('Form', 'form', '表单', {
  id: 'form',
  submitText: words(slot('formSend')),
  formSchema: variableValue('form'),
  params: Object.entries(SENT).map(([name, variable], i) => ({
    type: 'variable',
    variable,
    value: '',
    name,
    variableType: 'global',
    id: String(i + 1),
  })),
  status: fixed('dynamicSelect', 'normal'),
  actionType: 'request',
  visible: whileFilled('formOpen'),
});

const sections = Array.from({ length: CARD_SECTIONS }, (_, i) => i + 1);

const children = [
  text('title', slot('title'), { style: 'common_subhead_text_style', visible: always }),
  markdown('mark', 'mark'),
  ...sections.flatMap((n) => [markdown(`text${n}`, `text${n}`), buttons(`buttons${n}`, `buttons${n}`)]),
  text('formTitle', slot('formTitle'), { style: 'common_body_text_style', visible: whileFilled('formOpen') }),
  form,
];

const root = component(
  'Card',
  'card',
  '',
  {
    enableClickEvent: false,
    autoFoldConfig: { needFold: false, heightLimit: 480, foldStatusLocalDataKey: '_cardFoldStatusLocalDataKey' },
    summaryContent: variableValue('title'),
    paddingLeft: 0,
    paddingRight: 0,
    paddingTop: 6,
    paddingBottom: 6,
  },
  children,
);

const variable = (name: string, type: string, description: string, more: object = {}) => ({
  id: name,
  name,
  type,
  description,
  private: false,
  editorVarType: 'variables',
  disabled: false,
  ...more,
});

const part = (id: string, name: string, type: string, schema?: readonly object[]) => ({
  id,
  name,
  type,
  private: false,
  editorVarType: 'variables',
  disabled: true,
  description: '',
  ...(schema ? { schema } : {}),
});

const buttonSchema = (name: string) => [
  ...['text', 'color', 'status'].map((each) => part(`${name}.${each}`, each, 'string')),
  part(`${name}.event`, 'event', 'dynamicEvent', [
    part(`${name}.type`, 'type', 'string'),
    part(`${name}.params`, 'params', 'object', [
      part(`${name}.url`, 'url', 'string'),
      part(`${name}.actionId`, 'actionId', 'string'),
      part(`${name}.params`, 'params', 'object'),
    ]),
  ]),
];

const FIELD_PARTS = { name: 'string', label: 'string', type: 'string', required: 'boolean', placeholder: 'string', defaultValue: 'string' };
const formSchema = [
  part('form.fields', 'fields', 'loopArray', [
    ...Object.entries(FIELD_PARTS).map(([name, type]) => part(`form.fields[0].${name}`, name, type)),
    part('form.fields[0].options', 'options', 'loopArray', [
      part('form.fields[0].options[0].value', 'value', 'string'),
      part('form.fields[0].options[0].text', 'text', 'string'),
    ]),
  ]),
];

/** What only the person sees who opened it. */
const PRIVATE = {
  formOpen: '表单是否打开',
  formTitle: '表单标题',
  formSend: '提交按钮',
  formAction: '表单动作',
  formValue: '表单对象',
  formKey: '表单批次',
};

const variableList = [
  variable('title', 'string', '标题'),
  variable('mark', 'markdown', '状态'),
  ...sections.flatMap((n) => [
    variable(`text${n}`, 'markdown', `正文 ${n}`),
    variable(`buttons${n}`, 'buttonGroup', `按钮 ${n}`, { schema: buttonSchema(`buttons${n}`) }),
  ]),
  variable('form', 'form', '表单', { private: true, schema: formSchema }),
  ...Object.entries(PRIVATE).map(([name, description]) => variable(name, 'string', description, { private: true })),
];

/** What the builder's preview shows. */
const example = {
  title: '已记 · 华东医疗 · 谈判',
  mark: '',
  text1: '¥38 万 · 王总 · 下次 11-25 (周三) 签合同',
  buttons1: [
    {
      text: '撤销',
      color: 'gray',
      status: 'normal',
      event: { type: 'sendCardRequest', params: { actionId: 'log.undo', params: { a: 'log.undo' } } },
    },
  ],
};

const used = ['BaseText', 'MarkdownBlock', 'ButtonGroup', 'Form', 'Card'];
const editorData = {
  schemaVersion: '3.0.0',
  schema: {
    componentsMap: used.map((name) => ({
      package: '@ali/dxComponent',
      version: '1.0.0',
      exportName: name,
      main: './src/index.tsx',
      destructuring: false,
      subName: '',
      componentName: name,
    })),
    componentsTree: [root],
    i18n: {},
    version: '1.0.0',
  },
  mockData: { cardData: example, cardPrivateData: {}, localData: {}, richTextData: {} },
  editVersion: 0,
  customWidgetInfo: '',
  useCustomWidgetInfo: false,
  variableList,
  formList: [],
  customContextList: [],
  expList: [],
  localList: [],
  hsfList: [],
  lwpList: [],
  pageData: {},
  extension: { extendType: 'NORMAL', fileTypeList: [] },
};

const template = { editorData: JSON.stringify(editorData), widgetInfo: '', type: 'im', mode: 'card' };
writeFileSync('adapters/dingtalk/card-template.json', `${JSON.stringify(template, null, 2)}\n`);
