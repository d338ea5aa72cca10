import type { Profile } from '../../src/adapter.js';
import type { SlackApi } from './client.js';
import { reactionTo } from './failures.js';
import type { WhoAmI } from './identity.js';
import { teamIn, userIn } from './place.js';

/** Who has an account. Undefined for one that Slack does not know, or that is closed. Throws PlatformRefused or PlatformUnreachable. */
export async function profileOf(api: SlackApi, self: WhoAmI, account: string): Promise<Profile | undefined> {
  try {
    const home = await self.ask();
    const { user } = await (await api.web()).users.info({ user: userIn(account), include_locale: true });
    if (!user || user.deleted) return undefined;
    const foreign = [teamIn(account), user.team_id].some((team) => team && team !== home.team && team !== home.enterprise);
    const standing = foreign || user.is_stranger ? 'stranger' : user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
    const name = user.profile?.display_name || user.profile?.real_name || user.real_name || user.name || userIn(account);
    return { name, standing, ...(user.locale ? { lang: user.locale.startsWith('zh') ? 'zh' : 'en' } : {}) };
  } catch (error) {
    const reaction = await reactionTo(error);
    if ('code' in reaction && UNKNOWN.has(reaction.code)) return undefined;
    throw reaction;
  }
}

const UNKNOWN = new Set(['user_not_found', 'users_not_found', 'user_not_visible']);
