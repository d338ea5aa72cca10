import { describe, expect, it } from 'vitest';
import { codeFrom, codeIn } from '../../../src/features/people/code.js';
import { type Order, readOrder } from '../../../src/features/people/read-order.js';

const role = (names: string[], as: string) => ({ kind: 'appoint', appointments: [{ kind: 'role', names, role: as }] });
const manager = (...pairs: [string[], string][]) => ({
  kind: 'appoint',
  appointments: pairs.map(([names, above]) => ({ kind: 'manager', names, manager: above })),
});

const CASES: readonly (readonly [string, object])[] = [
  ['张三是主管', role(['张三'], 'manager')],
  ['把李雷设为经理', role(['李雷'], 'manager')],
  ['张三、李四和王五都是销售', role(['张三', '李四', '王五'], 'rep')],
  ['把王芳改成法务', role(['王芳'], 'legal')],
  ['set Li Lei as manager', role(['Li Lei'], 'manager')],
  ['make Jane an admin', role(['Jane'], 'admin')],
  ['Jane Doe and Li Lei are reps', role(['Jane Doe', 'Li Lei'], 'rep')],
  ['张三的主管是李四', manager([['张三'], '李四'])],
  ['张三的主管是李四,王五的主管是李四', manager([['张三'], '李四'], [['王五'], '李四'])],
  ['张三、王五的主管是李四', manager([['张三', '王五'], '李四'])],
  ['张三,王五的主管是李四', manager([['张三', '王五'], '李四'])],
  ['王芳向赵敏汇报', manager([['王芳'], '赵敏'])],
  ["Li Lei's manager is Jane", manager([['Li Lei'], 'Jane'])],
  ['Li Lei reports to Jane Doe', manager([['Li Lei'], 'Jane Doe'])],
  [
    '李四是主管\n张三的主管是李四',
    {
      kind: 'appoint',
      appointments: [
        { kind: 'role', names: ['李四'], role: 'manager' },
        { kind: 'manager', names: ['张三'], manager: '李四' },
      ],
    },
  ],
  ['给王芳一个邀请码', { kind: 'invite', name: '王芳' }],
  ['给王芳发个经理的邀请码', { kind: 'invite', name: '王芳', role: 'manager' }],
  ['给经理发个邀请码', { kind: 'invite', role: 'manager' }],
  ['生成一个邀请码', { kind: 'invite' }],
  ['来个销售邀请码', { kind: 'invite', role: 'rep' }],
  ['邀请王芳加入', { kind: 'invite', name: '王芳' }],
  ['invite Jane Doe as manager', { kind: 'invite', name: 'Jane Doe', role: 'manager' }],
  ['invite code', { kind: 'invite' }],
  ['绑定我的Slack', { kind: 'pair' }],
  ['配对', { kind: 'pair' }],
  ['我在钉钉也有账号', { kind: 'pair' }],
  ['我也用企业微信', { kind: 'pair' }],
  ['link my DingTalk account', { kind: 'pair' }],
  ['王雷的Slack账号是T00:U02', { kind: 'account', name: '王雷', platform: 'slack', account: 'T00:U02' }],
  ['王雷在钉钉上的账号是 rep1', { kind: 'account', name: '王雷', platform: 'dingtalk', account: 'rep1' }],
  ['团队名单', { kind: 'list' }],
  ['who is on the team?', { kind: 'list' }],
  ['zb-abcd 2345', { kind: 'code', code: 'ZB-ABCD-2345' }],
  ['邀请码:ZB-ABCD-2345', { kind: 'code', code: 'ZB-ABCD-2345' }],
];

describe('what is ordered about our own people', () => {
  it.each(CASES)('%s', (text, order) => {
    expect(readOrder(text)).toEqual(order as Order);
  });
});

it('makes codes of characters nobody mistakes, and reads them back however they are typed', () => {
  let n = 0;
  const code = codeFrom((below) => {
    n += 7;
    return n % below;
  });
  expect(code).toMatch(/^ZB-[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
  expect(codeIn(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  expect(codeIn('zb purchase order')).toBeUndefined();
  expect(codeIn(`${code} 还有事`)).toBeUndefined();
});
