import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../adapters/dingtalk/failures.js';

describe('what DingTalk’s answers mean', () => {
  it.each([
    ['a good answer', 200, { processQueryKey: 'x' }, undefined],
    ['a good old one', 200, { errcode: 0, errmsg: 'ok' }, undefined],
    ['an empty good one', 200, {}, undefined],
    ['a bad token', 400, { code: 'InvalidAuthentication', message: '不合法的access_token', requestid: 'r' }, 'token'],
    ['a bad old token', 200, { errcode: 40014, errmsg: '不合法的access_token' }, 'token'],
    ['too many in a second', 403, { code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' }, 'busy'],
    ['too many in a second, old', 200, { errcode: 88, sub_code: '90018', errmsg: 'limited' }, 'busy'],
    ['too many in a minute', 403, { code: 'Forbidden.AccessDenied.QpmLimitForAppkeyAndApi' }, 'busy'],
    ['a month spent', 403, { code: 'Forbidden.AccessDenied.ApiCountLimitForOrg' }, 'spent'],
    ['a month spent, old', 200, { errcode: 90020 }, 'spent'],
    ['shut out', 200, { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'u' }, 'banned'],
    ['shut out by a page', 200, undefined, 'banned'],
    ['a refusal', 400, { code: 'param.cardNotExist' }, 'refused'],
    ['an old refusal', 200, { errcode: 300005, errmsg: 'token is not exist' }, 'refused'],
    ['trouble over there', 500, { code: 'system.error' }, 'broken'],
    ['trouble with a page', 502, undefined, 'broken'],
    ['trouble that is only haste', 500, { code: 'system.busy' }, 'busy'],
  ])('%s', (_what, status, json, kind) => {
    expect(failureOf({ status, json })?.kind).toBe(kind);
  });
});
