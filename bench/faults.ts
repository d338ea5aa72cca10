/** Ten thousand messages through the built program behind each platform, the wire failing and the program killed now and then. */
import { execFileSync } from 'node:child_process';
import { flow } from '../test/crash/flow.js';
import { STAGES } from '../test/crash/stage.js';
import type { Figure } from './measure.js';

const PLAN = { messages: 10_000, people: 400, kills: 20, faulty: 0.05, seed: 20261122 };

export async function benchFaults(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const figures: Figure[] = [];
  const messages = Math.floor(PLAN.messages / PLAN.people) * PLAN.people;
  for (const [name, stage] of Object.entries(STAGES)) {
    const began = performance.now();
    const { received, handled, followups, messagesLogged, givenUp, unknown, doubtful, wrong, untold } = await flow(stage, {
      ...PLAN,
      messages,
    });
    console.error(`${name}: ${messages} messages, ${doubtful} faults and kills, ${Math.round((performance.now() - began) / 1000)} s`);
    const none = (what: string, value: number) => figures.push({ name: `${name}: ${what}`, value, unit: '', bar: '0', met: value === 0 });
    none(`of ${messages} messages lost or doubled on the way in`, Math.abs(received - messages) + Math.abs(handled - messages));
    none('follow-ups lost or doubled', Math.abs(followups - messages) + Math.abs(messagesLogged - messages));
    none('people who see another number of answers than were sent', wrong.length);
    none('answers given up, or in doubt and not said so', givenUp + untold);
    figures.push({
      name: `${name}: outcomes that cannot be known`,
      value: unknown,
      unit: '',
      bar: `<= ${doubtful} sends in doubt`,
      met: unknown <= doubtful,
    });
  }
  return figures;
}
