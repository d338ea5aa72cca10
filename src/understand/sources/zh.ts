import type { Lexicon } from '../text/cues.js';
import type { SourceChannel } from './channel.js';

export const sourcesZh: Lexicon<SourceChannel> = {
  name: 'zh/source',
  words: [
    ['referral', '转介绍 朋友介绍 老客户介绍 客户介绍 老同学引荐 引荐 介绍来 介绍的 推荐来 推荐的 熟人介绍 同学介绍 介绍认识'],
    ['exhibition', '展会 展会上 展销会 博览会 论坛 峰会 行业会 沙龙 发布会 推介会 展台'],
    ['website', '官网 网站 表单 在线咨询 留资 400电话 官网留言 小程序留资'],
    ['cold_call', '陌拜 扫街 扫楼 陌生拜访 电销 打电话开发 陌call'],
    ['advert', '投放 广告 百度推广 竞价推广 信息流 SEM'],
    ['partner', '渠道 代理商推荐 合作伙伴 渠道商 伙伴推荐'],
    ['tender', '招标网 挂网看到 招标公告'],
    ['social', '抖音 小红书 公众号 视频号 直播间 朋友圈 领英 LinkedIn'],
  ],
  notThese: '渠道部 广告公司 渠道建设 渠道经理 网站建设',
};
