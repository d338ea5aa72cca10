import type { Card } from '../../card.js';
import { buttonsOf } from '../../card-buttons.js';
import type { IncomingPress } from '../../message.js';
import { Said } from '../said.js';
import type { Visit } from '../visit.js';

interface PressedProps {
  readonly visit: Visit;
  readonly body: IncomingPress;
  readonly card: Card | undefined;
}

/** A button pressed or a form sent, named as the card named them. */
export const Pressed = ({ visit, body, card }: PressedProps) => {
  const { words } = visit;
  const actions = card ? buttonsOf(card).map(({ action }) => action) : [];
  const action =
    actions.find((one) => one.action === body.action && one.value === body.value) ?? actions.find((one) => one.action === body.action);
  const filled = Object.entries(body.form ?? {}).filter(([, value]) => value !== '');
  return (
    <blockquote class="spoken">
      <p>
        <Said text={action ? words.message.press(action.label) : words.message.pressed} />
      </p>
      {filled.length > 0 ? (
        <dl class="fields">
          {filled.map(([name, value]) => {
            const field = action?.fields?.find((one) => one.name === name);
            const shown = field?.kind === 'choice' ? field.options.find((option) => option.value === value)?.label : value;
            return (
              <>
                <dt>
                  <Said text={field?.label ?? name} />
                </dt>
                <dd>
                  <Said text={shown ?? value} />
                </dd>
              </>
            );
          })}
        </dl>
      ) : null}
    </blockquote>
  );
};
