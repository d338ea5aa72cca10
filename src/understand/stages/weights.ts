/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
const LINES = `
amount	-6 7 -2 -9 13 -10 6 -8 36 -28
bias	-29 14 21 35 24 4 -57 -21 18 5
cue2:intent	2 14 -2 -5 -5 -1 -2 8 -1 -7
cue2:lost	-1 -2 -2 -5 -3 13 -1 -3 -3 5
cue2:negotiation	-3 -6 -2 26 -10 -3 -2 3 -4 1
cue2:proposal	-2 -6 23 -7 -3 -3 -2 -5 5 0
cue2:used	-1 -4 -2 0 9 -2 -1 -3 2 1
cue2:won	-1 -2 -3 -7 16 -2 -1 14 -8 -7
cue:intent	-1 27 -7 11 -18 -7 -5 3 12 -15
cue:intent+lead	8 -3 -1 -2 -1 -1 0 0 1 -1
cue:intent+negotiation	-1 11 1 -6 -4 -1 -1 -5 -1 6
cue:intent+proposal	-1 11 4 -8 -2 -2 -1 4 1 -4
cue:intent+used	-1 -4 -2 0 8 -1 0 -1 -1 2
cue:lead	40 -9 -6 -11 -9 -6 0 -6 19 -13
cue:lost	-4 -11 -4 -16 -6 45 -3 -9 -12 21
cue:negotiation	-12 3 1 43 -17 -11 -8 1 0 2
cue:negotiation+proposal	-1 -3 10 1 -4 -1 -1 -3 0 3
cue:negotiation+used	-1 -1 -1 6 -2 0 -1 -2 -2 3
cue:negotiation+won	-2 -4 -1 3 5 -1 -1 7 -4 -3
cue:proposal	-9 -5 75 -33 -15 -10 -7 -7 36 -30
cue:proposal+won	-1 -2 1 -1 5 -2 0 7 -4 -3
cue:used	-7 -7 -12 2 25 1 -2 -18 12 6
cue:used+won	-2 -2 -4 5 9 -4 -1 -3 4 -2
cue:won	-9 -16 -13 6 31 4 -3 48 -27 -21
intent+budget	-2 32 -7 -14 -9 2 -2 -11 -4 15
intent+churn_risk	-1 5 -1 -2 -1 0 -1 -1 -2 3
intent+contract	3 -5 -1 6 -2 -1 0 3 -2 -2
intent+decision_maker	-7 4 -1 9 -6 -5 5 -11 21 -10
intent+objection	-8 12 4 1 -3 -1 -6 -16 -41 56
intent+price	-2 -6 6 8 -4 -2 -1 -2 2 1
intent+renewal	0 -10 -2 15 -1 -1 -1 1 3 -4
intent+service	0 -5 -1 -3 10 -1 0 0 -3 3
intent+technical	-7 13 21 -23 0 -7 3 -10 32 -23
lang:en	-13 1 16 20 20 1 -45 -4 -13 14
lang:zh	-18 12 7 23 8 3 -25 -18 23 0
lost+churn_risk	-2 -4 -4 -6 -2 19 -1 -5 -6 11
lost+competitor	-1 -1 -1 -3 -2 8 -1 -2 -3 6
lost+objection	0 -2 -1 -2 0 6 0 -1 0 1
lost+price	-1 -1 1 -4 -1 7 -1 -1 0 1
mood:negative	-19 -3 -15 1 2 42 -7 -37 12 127
mood:neutral	-6 3 29 34 20 -26 -46 -18 127 16
mood:positive	-5 13 5 6 4 -11 -13 127 17 -48
negotiation+bidding	-1 -3 9 -3 -1 0 -1 2 0 -2
negotiation+budget	-1 18 -2 -14 1 -2 -1 0 -2 2
negotiation+churn_risk	-1 -1 0 6 0 -3 -1 -3 2 1
negotiation+contract	-6 -9 -8 23 11 -6 -4 24 3 -27
negotiation+decision_maker	-1 -2 -4 13 -3 -2 -1 0 5 -5
negotiation+delivery	-7 -13 -6 2 30 -4 -2 -8 14 -6
negotiation+objection	-2 0 -1 7 0 -2 -2 -7 -12 19
negotiation+payment	1 -8 -12 -23 51 -7 -2 -5 17 -12
negotiation+price	-2 -4 5 14 -8 -4 -2 -8 -6 14
negotiation+renewal	-1 -1 -2 7 0 -2 -1 -4 0 4
negotiation+signing_time	-2 -4 -6 21 -9 -2 2 24 -16 -8
negotiation+technical	-1 -1 8 -3 -1 -1 -1 -1 -5 6
negotiation+trial	-1 -2 8 -3 -2 -1 0 -1 1 1
next	-9 -8 14 9 -9 -26 31 13 34 -49
proposal+bidding	-4 -5 21 -14 -6 11 -2 -7 13 -7
proposal+churn_risk	-5 4 -5 9 -11 12 -3 -7 -10 18
proposal+competitor	-4 0 -1 15 -8 1 -3 -4 5 -2
proposal+decision_maker	0 -1 5 -2 -1 -1 0 3 -2 -1
proposal+objection	-1 -1 -11 28 -3 -10 -2 3 5 -7
proposal+price	-7 -13 -13 58 -9 -11 -5 -10 -4 14
proposal+renewal	0 -1 -2 -1 1 5 -1 1 -3 1
proposal+technical	-1 7 3 -6 -3 0 -1 2 1 -2
proposal+trial	-4 6 31 -16 -8 -6 -3 6 7 -13
rival	0 1 1 0 -5 5 -2 -2 1 1
rule:intent	-18 127 10 8 -30 -21 -4 -31 16 15
rule:lead	127 -6 -5 -9 -8 -5 1 -6 17 -12
rule:lost	-4 -11 -4 -16 -6 127 -3 -9 -12 21
rule:negotiation	-17 -15 -18 127 66 -23 -8 -9 31 -24
rule:none	14 9 16 3 -21 9 127 19 -35 17
rule:proposal	-24 -4 127 44 -44 1 -16 -30 32 -1
rule:won	-14 -17 -23 -2 127 -1 -7 43 -33 -8
sig:bidding	-8 -11 33 -23 -5 19 -4 3 4 -7
sig:budget	-3 52 -9 -27 -10 1 -3 -9 -7 16
sig:churn_risk	-9 7 -11 12 -22 29 -7 -20 -17 37
sig:competitor	-3 -1 -2 9 -15 17 -5 -11 3 8
sig:contract	-7 -21 -17 37 19 -5 -7 46 -11 -38
sig:decision_maker	-11 1 0 22 -12 -6 6 -8 25 -16
sig:delivery	-10 -13 -8 0 43 -7 -5 -11 22 -10
sig:objection	-12 7 -12 39 -1 -11 -11 -19 -49 66
sig:payment	-2 -15 -17 -16 57 -7 0 -15 31 -16
sig:price	-13 -25 1 74 -24 -7 -9 -19 -7 28
sig:renewal	-4 -12 -16 20 10 6 -5 8 3 -12
sig:service	-5 -8 -6 -8 37 -7 -4 -18 -10 28
sig:signing_time	-3 -6 -6 28 -10 -4 1 28 -16 -12
sig:technical	-9 22 41 -30 -14 -10 1 -12 37 -25
sig:trial	-4 2 43 -20 -10 -8 -3 4 10 -14
won+bidding	-1 -2 -4 -4 4 7 -1 10 -11 1
won+churn_risk	-1 3 -1 6 -7 1 -1 -3 -3 6
won+competitor	0 -1 0 -1 -5 8 0 -3 -4 6
won+contract	-3 -6 -6 6 10 2 -2 22 -12 -10
won+delivery	-2 -1 -5 -3 15 -3 -1 0 5 -5
won+objection	-1 -2 -3 5 5 -3 -1 1 -2 1
won+payment	-3 -5 -6 7 6 -1 2 -10 16 -5
won+renewal	-2 0 -9 2 10 1 -3 10 3 -14
won+service	-4 -2 -4 -6 27 -7 -3 -16 -10 26
won+signing_time	-1 -1 -2 6 -1 -2 -1 2 1 -3
won+technical	-1 2 8 2 -10 -1 0 -3 9 -6
`;

/** What each piece of evidence adds to each stage and mood. */
export const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', row = ''] = line.split('\t');
      return [name, row.split(' ').map(Number)];
    }),
);
