/** One knowledge card: what to say, what came of it, how it read before. */
import { bodyOf } from '../../knowledge/body.js';
import { type ShownCard, versionsOf } from '../../knowledge/queries.js';
import { Said } from '../said.js';
import { personName, type Visit, whenText } from '../visit.js';

export async function cardPage(visit: Visit, { card, tally }: ShownCard) {
  const words = visit.words.knowledge;
  const { say, ask, avoid } = bodyOf(card.body);
  const versions = await versionsOf(visit, card);
  const facts = [
    words.kinds[card.kind],
    ...(card.origin === 'general' ? [words.generalCard] : []),
    ...(card.state === 'live' ? [] : [words.states[card.state]]),
    words.used(tally.adopted, tally.vetoed, tally.won),
  ];
  return (
    <article class="record" aria-labelledby="card">
      <header class="head">
        <h1 id="card">
          <Said text={card.title} />
        </h1>
        <ul class="facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
          {card.author === null ? null : (
            <li>
              <Said text={personName(visit, card.author)} />
            </li>
          )}
        </ul>
      </header>
      <section class="sheet" aria-labelledby="say">
        <h2 id="say">{words.say}</h2>
        <ol class="lines">
          {say.map((line) => (
            <li>
              <Said text={line} />
            </li>
          ))}
        </ol>
        {ask ? (
          <p>
            <strong>{words.ask}</strong> <Said text={ask} />
          </p>
        ) : null}
        {avoid ? (
          <p>
            <strong>{words.avoid}</strong> <Said text={avoid} />
          </p>
        ) : null}
        {card.customer === null ? null : (
          <p class="quiet">
            <a href={`/r/customer/${card.customer}`}>{words.drawnFrom}</a>
          </p>
        )}
      </section>
      {versions.length > 1 ? (
        <section class="sheet" aria-labelledby="versions">
          <h2 id="versions">{words.versions(versions.length)}</h2>
          <ol class="lines">
            {versions.slice(1).map((version) => (
              <li>
                <p class="quiet">
                  {words.version(version.number)} <Said text={personName(visit, version.by)} /> {whenText(version.at, visit)}
                </p>
                <p>
                  <Said text={version.title} />
                </p>
                {version.body.split('\n').map((line) => (
                  <p>
                    <Said text={line} />
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </article>
  );
}
