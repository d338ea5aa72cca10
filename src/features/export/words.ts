import type { Lang } from '../../terms.js';

/** What exporting says. */
export const WORDS = {
  zh: {
    ready: (customers: string) => `${customers} 家客户可以导出`,
    running: (percent: number) => `正在导出 · ${percent}%`,
    progress: (done: string, all: string) => `${done} / ${all} 家客户`,
    done: (customers: string) => `已导出 ${customers} 家客户`,
    broken: '导出没下完',
    again: '下载中途停了。再点一次就从头导出,记录没有变。',
    nothing: '还没有你能看到的客户,没有可以导出的。',
    whole: '导出的是全部客户,没有按时间或阶段挑;表里可以自己筛。',
    scope: '只有你能看到的客户。改好的文件可以再发给我导入。',
    xlsx: '下载 Excel',
    csv: '下载 CSV',
  },
  en: {
    ready: (customers: string) => `${customers} customers ready to export`,
    running: (percent: number) => `Exporting · ${percent}%`,
    progress: (done: string, all: string) => `${done} of ${all} customers`,
    done: (customers: string) => `Exported ${customers} customers`,
    broken: 'The export stopped halfway',
    again: 'The download was broken off. Open the link again to start over; no record has changed.',
    nothing: 'There are no customers that you can see, so there is nothing to export.',
    whole: 'All customers are in it, not chosen by time or stage; filter them in the table.',
    scope: 'Only customers that you can see. The file can be sent back to me to be imported.',
    xlsx: 'Download Excel',
    csv: 'Download CSV',
  },
} as const satisfies Record<Lang, unknown>;
