import type { PolarityWords } from './words.js';

/** How a Chinese clause speaks of a topic, and whose it is. */
export const polarityZh: PolarityWords = {
  asked: /[?]|吗$|呢$|能不能|可不可以|行不行|是不是|有没有|会不会|要不要|问(?!题)|打听|多少钱$|怎么/,
  conditional: /如果|要是|只要|除非|假如|假设|万一|的话|若是|倘若|才(?:签|付|定|谈|下单)|否则|不然/,
  past: /上次|之前|以前|原来|去年|前年|上个?(?:月|季度|周|星期)|当时|曾经|一开始|起初|当初/,
  reported: /(?:说|表示|反馈|透露|讲|提到|回复|答复|告诉我|听说|据说|传)(?!明)/,
  ours: /(?:我们|咱们?|我方|我司|我这|公司这边)[^,。;]{0,12}$/,
  rivals: /(?:竞品|对手|友商|人家|别家|同行|对家)[^,。;]{0,12}$/,
};
