import { DIMENSION_WORDS, figureOf, radarOf } from '../../numbers/dimensions/radar.js';
import { dayOf } from '../../records/day.js';
import type { Customer } from '../../records/rows.js';
import { DIMENSIONS, type FourDimensions } from '../../understand/read-dimensions.js';
import { pictureOf } from '../picture.js';
import { harmless, Said } from '../said.js';
import { dayText, type Visit } from '../visit.js';

const WORDS = {
  zh: {
    title: '四维',
    counted: (talks: number) => `近 90 天 ${talks} 次跟进。`,
    meanings: {
      mood: '最近十次跟进的平均: 好 100,平 50,差 0。',
      demand: '每百字里说到需要、要求和我们产品的词,四个算满分。',
      rivals: '提到竞品的跟进占几成,越高越要当心。',
      fit: '说方案合适和不合适的话各有多少,50 是一半一半。',
    },
    sentences: (n: number) => `${n} 句原话`,
  },
  en: {
    title: 'Four dimensions',
    counted: (talks: number) => `${talks} follow-ups in the last 90 days.`,
    meanings: {
      mood: 'Mean of the last ten follow-ups: good 100, even 50, bad 0.',
      demand: 'Words of need and of our products per 100 characters; four are full marks.',
      rivals: 'The share of follow-ups that name a rival: the higher, the more care.',
      fit: 'Words that our solution suits against words that it does not; 50 is half and half.',
    },
    sentences: (n: number) => `${n} sentences`,
  },
} as const;
const SENTENCES = 12;

/** The radar, and each dimension with what it means and the sentences it rests on. Nothing while nothing was said. */
export async function fourDimensionsSection(visit: Visit, customer: Pick<Customer, 'id' | 'name'>, dimensions: FourDimensions) {
  if (dimensions.followUps === 0) return null;
  const words = WORDS[visit.lang];
  return (
    <section class="sheet" aria-labelledby="dimensions">
      <h2 id="dimensions">{words.title}</h2>
      <p class="quiet">{words.counted(dimensions.followUps)}</p>
      {await pictureOf(visit, radarOf(harmless(customer.name), dimensions, visit.lang))}
      <dl class="dimensions">
        {DIMENSIONS.map((each) => {
          const { grounds } = dimensions[each];
          return (
            <>
              <dt>{DIMENSION_WORDS[visit.lang][each]}</dt>
              <dd>
                <b>{figureOf(each, dimensions, visit.lang)}</b> <span class="quiet">{words.meanings[each]}</span>
                {grounds.length === 0 ? null : (
                  <details>
                    <summary>{words.sentences(grounds.length)}</summary>
                    <ul>
                      {grounds.slice(0, SENTENCES).map(({ sentence, inbox, at }) => (
                        <li>
                          {inbox === null ? (
                            <Said text={sentence} />
                          ) : (
                            <a href={`/r/message/${inbox}`} data-panel>
                              <Said text={sentence} />
                            </a>
                          )}{' '}
                          <span class="quiet">{dayText(dayOf(at, visit.zone), visit)}</span>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}
