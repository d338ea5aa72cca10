import type { Lang } from '../../src/terms.js';

/** Everything the API can refuse, each with a calm sentence and what to do next, in both languages. */
export const PROBLEMS = {
  'text-empty': {
    status: 400,
    zh: ['这条消息没有内容。', '写一句话,或附上一个文件。'],
    en: ['This message is empty.', 'Write a sentence, or attach a file.'],
  },
  'text-too-long': {
    status: 413,
    zh: ['这段话超过 10 万字,一次放不下。', '分成几段发,或存成文件再发。'],
    en: ['This text is longer than 100,000 characters.', 'Send it in parts, or as a file.'],
  },
  'body-too-large': {
    status: 413,
    zh: ['这次发来的内容太大。', '消息最多 10 万字,文件最大 20 MB。'],
    en: ['This request is too large.', 'A message takes up to 100,000 characters, a file up to 20 MB.'],
  },
  'not-json': {
    status: 415,
    zh: ['只接受 application/json。', '把 Content-Type 设为 application/json。'],
    en: ['Only application/json is accepted.', 'Set Content-Type to application/json.'],
  },
  'not-multipart': {
    status: 415,
    zh: ['文件要用 multipart/form-data 上传。', '用名为 file 的字段带上文件。'],
    en: ['Files are uploaded as multipart/form-data.', 'Send the file in a field named file.'],
  },
  'bad-json': {
    status: 400,
    zh: ['内容不是完整的 JSON。', '检查引号和括号后再发。'],
    en: ['The body is not valid JSON.', 'Check quotes and brackets and send it again.'],
  },
  'bad-field': {
    status: 400,
    zh: ['有一项内容读不懂。', '按文档检查这一项。'],
    en: ['One field cannot be read.', 'Compare this field with the documentation.'],
  },
  'manager-circle': {
    status: 400,
    zh: ['上级不能是本人,也不能是手下的人。', '换一个人做上级,或先把那个人调出来。'],
    en: ['A manager cannot be the person or somebody who reports to them.', 'Choose another manager, or move that person first.'],
  },
  'person-unknown': {
    status: 400,
    zh: ['没有这个人。', '用 GET /api/chat/people 看有谁,或先添加。'],
    en: ['There is no such person.', 'See GET /api/chat/people for who there is, or add the person first.'],
  },
  'group-unknown': {
    status: 400,
    zh: ['没有这个群。', '用 GET /api/chat/groups 看有哪些群,或先建群。'],
    en: ['There is no such group.', 'See GET /api/chat/groups for the groups, or create it first.'],
  },
  'not-member': {
    status: 403,
    zh: ['你不在这个对话里。', '请群里的人先把你加进去。'],
    en: ['You are not in this conversation.', 'Ask a member to add you first.'],
  },
  'role-unknown': {
    status: 400,
    zh: ['没有这种角色。', '可选:rep、manager、solution、delivery、legal、ops、admin。'],
    en: ['There is no such role.', 'Choose one of rep, manager, solution, delivery, legal, ops, admin.'],
  },
  'at-too-early': {
    status: 400,
    zh: ['这个时间早于 2000 年,多半写错了年份。', '写成 2026-11-20T09:00:00+08:00 这样;现在说的可以不写。'],
    en: [
      'That time is before the year 2000; the year is probably wrong.',
      'Write it like 2026-11-20T09:00:00+08:00, or leave it out for now.',
    ],
  },
  'bad-at': {
    status: 400,
    zh: ['时间没认出来。', '写成 2026-11-20T09:00:00+08:00 这样。'],
    en: ['The time cannot be read.', 'Write it like 2026-11-20T09:00:00+08:00.'],
  },
  'bad-id': {
    status: 400,
    zh: ['这个 id 不能用。', '用 1–64 个字母、数字、点、横线或下划线。'],
    en: ['This id cannot be used.', 'Use 1–64 letters, digits, dots, hyphens or underscores.'],
  },
  'bad-name': {
    status: 400,
    zh: ['名字是空的或太长。', '名字用 1–60 个字。'],
    en: ['The name is empty or too long.', 'Use 1–60 characters.'],
  },
  'members-empty': {
    status: 400,
    zh: ['群里还没有人。', '至少选一个人。'],
    en: ['The group has no members.', 'Choose at least one person.'],
  },
  'message-unknown': {
    status: 400,
    zh: ['找不到这张卡片。', '刷新后在最新的卡片上再点一次。'],
    en: ['This card cannot be found.', 'Reload and use the latest card.'],
  },
  'file-unknown': {
    status: 400,
    zh: ['找不到这个文件。', '重新上传后再发。'],
    en: ['This file cannot be found.', 'Upload it again, then send.'],
  },
  'files-too-many': {
    status: 400,
    zh: ['一条消息最多带 10 个文件。', '分几条发。'],
    en: ['A message takes up to 10 files.', 'Send them in several messages.'],
  },
  'file-type': {
    status: 415,
    zh: ['这种文件还读不了。', '可以发图片、PDF、Word、Excel、PPT、CSV、文本和录音。'],
    en: ['This kind of file cannot be read yet.', 'Send a picture, PDF, Word, Excel, PowerPoint, CSV, text or audio file.'],
  },
  'file-content': {
    status: 415,
    zh: ['文件里的内容和它的名字对不上。', '发原来的文件再试。'],
    en: ['What is in this file is not what its name says.', 'Send the original file.'],
  },
  'file-empty': {
    status: 400,
    zh: ['这个文件是空的。', '换一个文件再试。'],
    en: ['This file is empty.', 'Choose another file.'],
  },
  'file-too-large': {
    status: 413,
    zh: ['文件超过 20 MB。', '压缩或拆开后再发。'],
    en: ['The file is larger than 20 MB.', 'Compress or split it, then send.'],
  },
  'foreign-host': {
    status: 403,
    zh: ['这个地址没有登记,不予应答。', '从本机地址访问;要用别的地址,把它写进 PUBLIC_URL。'],
    en: ['This address is not known here.', 'Use the local address; to use another one, set PUBLIC_URL to it.'],
  },
  'foreign-origin': {
    status: 403,
    zh: ['不接受从别的网站发来的请求。', '从聊天页面自己的地址操作。'],
    en: ['Requests from another site are refused.', "Use the chat from its own page's address."],
  },
  'password-needed': {
    status: 401,
    zh: ['需要密码。', '用设置里的 WEB_CHAT_PASSWORD 登录,用户名随意。'],
    en: ['A password is needed.', 'Sign in with WEB_CHAT_PASSWORD; any user name will do.'],
  },
  'too-many-guesses': {
    status: 429,
    zh: ['密码错了很多次,先慢一点。', '等几秒再登录。'],
    en: ['The password was wrong many times; a little slower now.', 'Wait a few seconds, then sign in.'],
  },
  'not-found': {
    status: 404,
    zh: ['这里没有内容。', '检查地址。'],
    en: ['There is nothing here.', 'Check the address.'],
  },
  'store-away': {
    status: 503,
    zh: ['暂时存不进去,这条还没有收下。', '稍等几秒用同一个 id 再发,不会重复。'],
    en: ['It cannot be stored right now; this was not taken.', 'Send it again in a few seconds with the same id; it will not be doubled.'],
  },
  broken: {
    status: 500,
    zh: ['出了点问题,这一步没有完成。', '稍后用同一个 id 再试;还不行就看程序日志。'],
    en: ['Something went wrong; this step was not completed.', 'Try again later with the same id; if it stays, see the log.'],
  },
  stopping: {
    status: 503,
    zh: ['程序正在重启。', '稍等几秒再试。'],
    en: ['The program is restarting.', 'Try again in a few seconds.'],
  },
} as const satisfies Record<
  string,
  { readonly status: number; readonly zh: readonly [error: string, remedy: string]; readonly en: readonly [error: string, remedy: string] }
>;

/** A reason to refuse a request. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The language a browser or script asks for; Chinese unless English comes first. */
export function langOf(acceptLanguage: string | null | undefined): Lang {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh';
}
