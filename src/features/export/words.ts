import type { Lang } from '../../terms.js';

/** What exporting says. */
export const WORDS = {
  zh: {
    ready: (customers: string) => `${customers} 家客户可以导出`,
    nothing: '还没有你能看到的客户,没有可以导出的。',
    whole: '导出的是全部客户,没有按时间或阶段挑;表里可以自己筛。',
    scope: '只有你能看到的客户。改好的文件可以再发给我导入。',
    xlsx: '下载 Excel',
    csv: '下载 CSV',
  },
  en: {
    ready: (customers: string) => `${customers} customers ready to export`,
    nothing: 'There are no customers that you can see, so there is nothing to export.',
    whole: 'All customers are in it, not chosen by time or stage; filter them in the table.',
    scope: 'Only customers that you can see. The file can be sent back to me to be imported.',
    xlsx: 'Download Excel',
    csv: 'Download CSV',
  },
} as const satisfies Record<Lang, unknown>;
