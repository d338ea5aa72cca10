import type { StarterCard } from './starter.js';

/** Answers to usual objections, in English. Written for this program. */
export const starterEn: readonly StarterCard[] = [
  {
    key: 'en/expensive/compared-with',
    kind: 'objection',
    topic: 'expensive',
    title: 'Too expensive: ask what it is compared with',
    body: `Help me understand what you compare it with. Two quotes rarely cover the same things.
Let us put three years side by side: purchase, rollout, upkeep, downtime. Then the difference shows.
If the number is fixed, we can start with the part that hurts most and decide on the rest by results.
Ask: Apart from price, what else would keep you from signing?
Not: This is already our lowest price.`,
  },
  {
    key: 'en/expensive/trade-not-give',
    kind: 'price',
    topic: 'expensive',
    title: 'A discount: trade for it',
    body: `The price can move if volume, payment or the date moves with it.
If we can settle this week I can ask for it. Later I cannot promise the same.
I would rather add training and warranty than cut the price; the people who use it gain more.
Ask: If we meet on price, can the contract go out this week?
Not: Tell me the number and I will fight for it.`,
  },
  {
    key: 'en/rival/what-is-inside',
    kind: 'competitor',
    topic: 'rival',
    title: 'A cheaper rival: compare lists, not totals',
    body: `A lower total is not a lower cost. Let us see what each quote includes: rollout, interfaces, training, warranty.
What a quote leaves out is usually charged later.
Pick the two things you value most and we both show them, side by side.
Ask: Does their quote include service in the first year?
Not: They are no good.`,
  },
  {
    key: 'en/rival/criteria',
    kind: 'competitor',
    topic: 'rival',
    title: 'Comparing vendors: agree on the yardstick',
    body: `Comparing is right. What matters is to measure all by the same yardstick.
I will draw up a sheet: function, delivery, payment, service, three-year cost. You set the weights.
What similar customers valued in the end was who comes when something breaks, and how fast.
Ask: Who does the scoring, and what weighs most?
Not: No need to compare, you know we are the best.`,
  },
  {
    key: 'en/wait/what-is-open',
    kind: 'objection',
    topic: 'wait',
    title: 'Let me think about it: find out about what',
    body: `Good. Usually it is one of three things: price, results, or who drives it inside. Which one is it?
I will put what is settled and what is open on one page for your talks.
Let us fix a day. A yes or a no are both fine, and I will not keep calling.
Ask: What would you need to know to decide?
Not: Take your time and call me.`,
  },
  {
    key: 'en/wait/cost-of-waiting',
    kind: 'objection',
    topic: 'wait',
    title: 'Putting it off: count what waiting costs',
    body: `Each month without it costs what it costs now. Let us work that out together.
The schedule follows the signature. Today we meet your date; later we have to plan anew.
We can sign a small start now, keep the slot, and grow with the results.
Ask: If you do nothing, how will you deal with the problem?
Not: This offer is gone tomorrow.`,
  },
  {
    key: 'en/no_budget/whose-budget',
    kind: 'objection',
    topic: 'no_budget',
    title: 'No budget: find where money can come from',
    body: `Without a budget line, a first step often fits into upkeep, training or a pilot.
One team first. What it saves is the case for the rest.
I will prepare the request with you: problem, cost, payback, on one page.
Ask: When is the budget filed, and who approves it?
Not: That is nothing for a company like yours.`,
  },
  {
    key: 'en/no_budget/split',
    kind: 'price',
    topic: 'no_budget',
    title: 'Not enough budget: two phases',
    body: `Let us part what must happen this year from what can wait, and keep this year within your number.
Phase one works by itself. Nothing is left half done.
Sign both, pay in two years, and the unit price stays that of the whole.
Ask: What can you spend this year, and what cannot wait?
Not: I will cut it down until it fits.`,
  },
  {
    key: 'en/payment_terms/tie-to-milestones',
    kind: 'price',
    topic: 'payment_terms',
    title: 'Longer terms: pay by milestone',
    body: `Long terms mean that we lend the money, and that comes back in the price.
Pay by milestone instead: signing, delivery, acceptance. You see something for each payment.
If terms it must be, the price or the first payment moves with them.
Ask: How many days pass from invoice to payment on your side?
Not: Payment is never a problem.`,
  },
  {
    key: 'en/payment_terms/no-prepay',
    kind: 'price',
    topic: 'payment_terms',
    title: 'No deposit: take the risk apart',
    body: `The deposit buys parts and people. We can write down what it is for and when it is returned.
A smaller share or a guarantee works too: your money is safe and we can begin.
Let us run a small order first. If that goes well, the next one goes your way.
Ask: Is it a rule on your side, or a worry about delivery?
Not: That is our policy.`,
  },
  {
    key: 'en/lead_time/what-day',
    kind: 'objection',
    topic: 'lead_time',
    title: 'Takes too long: plan back from the day it is needed',
    body: `Tell me the day it has to run. We plan backwards and see what can go in parallel.
We can deliver in parts: what is urgent first, the rest as planned.
The date goes into the contract, with what happens if we miss it.
Ask: Which day is really the last, and what breaks if it is missed?
Not: No problem, we will be early.`,
  },
  {
    key: 'en/trial_first/agree-the-test',
    kind: 'objection',
    topic: 'trial_first',
    title: 'A trial first: agree on what counts as passed',
    body: `Fine. One page first: what is tested, for how long, and which result counts as passed.
Our people are with you during the trial, with results every week.
If it passes, the contract follows at this price. That helps your own request too.
Ask: Which result would make you push for signing?
Not: Just use it for a while and see.`,
  },
  {
    key: 'en/trial_first/no-verdict',
    kind: 'objection',
    topic: 'trial_first',
    title: 'A trial without an end: hold a review',
    body: `The trial is over. I have the figures ready; half an hour is enough to go through them.
Where it fell short we fix it by a date. Where it did not, we go on as agreed.
Extending is possible once we know which point is still open.
Ask: What do the users say, and whose view is missing?
Not: Let us add another month.`,
  },
  {
    key: 'en/decider_busy/ten-minutes',
    kind: 'objection',
    topic: 'decider_busy',
    title: 'The boss is busy: one page and ten minutes',
    body: `I will write one page: what it solves, what it costs, when it pays, what can go wrong.
For your own report, here are answers to the three questions that usually come.
Our director can also ask for ten minutes, on the one thing that matters there.
Ask: What does your boss watch most: cost, risk or time?
Not: Please put in a good word for us.`,
  },
  {
    key: 'en/decider_busy/whole-chain',
    kind: 'solution',
    topic: 'decider_busy',
    title: 'Several approvals: learn the whole chain',
    body: `Let us go through it once: who asks, who reviews, who approves, and with which papers.
We prepare the papers for each step, so that nothing comes back to you.
Technical and financial review can run side by side.
Ask: How long did the last such purchase take, and where did it wait?
Not: Call me when it is approved.`,
  },
  {
    key: 'en/no_trust/see-it-work',
    kind: 'case',
    topic: 'no_trust',
    title: 'Doubts: let them see it at work',
    body: `Fair enough. Forget the brochure and look at a place where it runs.
I can set up a call with a customer like you. Ask the people who use it, without us if you like.
We put your greatest worry into the acceptance criteria, with what happens if we fail.
Ask: What are you most afraid of?
Not: Trust us, we are number one.`,
  },
  {
    key: 'en/switching/step-by-step',
    kind: 'solution',
    topic: 'switching',
    title: 'Switching hurts: run both, then change over',
    body: `Nothing has to change overnight. Both run side by side until you are sure.
We move the data and give you a list to check. It is done when the list is right.
Start with the team that wants it most. The others will follow.
Ask: Which part of the business must not stop during the change?
Not: Switching is easy.`,
  },
  {
    key: 'en/contract_terms/why-the-clause',
    kind: 'objection',
    topic: 'contract_terms',
    title: 'A clause in the way: ask what it protects',
    body: `Behind each clause there is a worry. Once we know it we can find words that suit both.
Put numbers where we can: a cap, a number of days, a way to accept.
Let both lawyers talk for half an hour. It beats three rounds of redlines.
Ask: What happened in the past that made this clause necessary?
Not: It is our standard contract.`,
  },
  {
    key: 'en/after_sales/who-when',
    kind: 'solution',
    topic: 'after_sales',
    title: 'Worried about service: names and hours in writing',
    body: `We write it down by name: who answers, within how long, who comes, where the parts are.
Also what happens if we miss it. You need not chase anybody.
Call this number now and see how long it takes.
Ask: What went worst with the service you had before?
Not: Our service is excellent.`,
  },
  {
    key: 'en/no_fit/must-or-nice',
    kind: 'solution',
    topic: 'no_fit',
    title: 'A gap in function: must have or nice to have',
    body: `Let us sort the list: cannot do without, nice to have, later. First look at the gaps in the first group.
Some gaps close with another way of working, some with custom work. You get an answer and a date for each.
What we cannot do I will tell you plainly.
Ask: How do you do this today, and how many hours a week does it take?
Not: It is on the roadmap.`,
  },
  {
    key: 'en/no_need/find-the-pain',
    kind: 'objection',
    topic: 'no_need',
    title: 'No need now: leave a reason to come back',
    body: `No hurry. I would like to know how you do it today, and how much time it takes.
Most companies notice when volume grows, and then it is urgent.
Name a sign: when that is reached, I come back with a plan.
Ask: Which step costs you most time today?
Not: You will need it sooner or later.`,
  },
];
