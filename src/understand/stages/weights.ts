/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost. Not edited by hand. */
const LINES = `
amount	-4 3 3 -6 10 -6
bias	-34 4 10 28 7 -15
cue2:lost	-1 -2 -2 -4 -3 12
cue2:negotiation	-1 -4 -2 16 -7 -2
cue2:proposal	-2 -3 16 -5 -5 -1
cue2:used	0 -2 -1 -3 7 -1
cue2:won	-1 -2 -3 -6 13 -1
cue:intent	-8 23 -4 8 -12 -7
cue:intent+negotiation	-1 6 0 -3 -1 -1
cue:intent+proposal	-1 2 6 -5 -2 -1
cue:intent+used	0 -3 -1 -2 6 0
cue:lead	28 -6 0 -11 -7 -4
cue:lost	-4 -7 -7 -13 -5 36
cue:negotiation	-8 -4 -3 34 -12 -6
cue:negotiation+proposal	-1 -2 5 0 -1 -1
cue:negotiation+won	-1 -2 -2 -1 7 -2
cue:proposal	-8 -9 57 -19 -12 -10
cue:used	-6 -6 -6 -5 24 -2
cue:used+won	-1 -2 -3 0 8 -2
cue:won	-7 -12 -13 3 30 -1
intent+budget	-1 26 -7 -10 -5 -3
intent+decision_maker	-4 11 0 4 -6 -5
intent+objection	-7 18 -3 5 -5 -8
intent+price	-1 -5 0 10 -3 -1
intent+renewal	-1 -5 -2 8 0 0
intent+service	0 -3 -1 -3 7 0
intent+technical	-5 26 7 -17 -6 -4
lang:en	-15 3 14 9 8 -19
lang:zh	-21 2 -3 20 -2 3
lost+churn_risk	-2 -3 -4 -6 -3 18
lost+competitor	-1 -1 -2 -3 -2 8
mood:negative	-18 -2 -8 0 -7 34
mood:neutral	-12 1 16 29 13 -43
mood:positive	-6 8 2 1 0 -5
negotiation+bidding	-1 -1 5 -4 -1 2
negotiation+budget	-1 11 -1 -6 -2 -1
negotiation+contract	-5 -9 -9 15 14 -5
negotiation+decision_maker	-1 -1 -2 8 -3 -1
negotiation+delivery	-5 -6 -10 18 8 -5
negotiation+payment	-3 -6 -9 -16 41 -6
negotiation+price	-1 -4 0 13 -6 -2
negotiation+renewal	-1 -1 -1 6 -2 -1
negotiation+signing_time	-1 -3 -4 22 -12 -2
next	-8 -9 14 26 -12 -11
proposal+bidding	-3 -4 23 -9 -4 -2
proposal+churn_risk	-7 -1 1 4 -11 13
proposal+competitor	-3 -5 7 7 -5 0
proposal+contract	-2 0 -2 5 -1 0
proposal+objection	-1 -3 -4 16 -4 -3
proposal+price	-5 -14 -2 39 -10 -9
proposal+technical	-1 2 6 -4 -2 -1
proposal+trial	-3 -5 28 -12 -5 -4
rule:intent	-20 127 -7 4 -30 -22
rule:lead	127 -6 1 -10 -7 -4
rule:lost	-4 -7 -7 -13 -5 127
rule:negotiation	-17 -17 -25 127 50 -18
rule:none	15 2 6 0 -31 7
rule:proposal	-22 -27 127 28 -38 -3
rule:won	-13 -15 -20 -8 127 -11
sig:bidding	-8 -8 34 -20 -5 7
sig:budget	-2 39 -8 -18 -8 -3
sig:churn_risk	-10 -2 -4 3 -18 31
sig:competitor	-4 -6 4 6 -12 12
sig:contract	-9 -15 -17 27 20 -5
sig:decision_maker	-6 10 0 10 -10 -4
sig:delivery	-7 -9 -14 17 21 -7
sig:objection	-10 12 -9 25 -6 -12
sig:payment	-5 -10 -12 -15 50 -8
sig:price	-11 -24 4 58 -18 -9
sig:renewal	-3 -12 -11 13 12 1
sig:service	-5 -3 -3 -12 31 -7
sig:signing_time	-2 -5 -5 27 -13 -3
sig:technical	-6 38 20 -24 -20 -7
sig:trial	-3 -7 35 -14 -6 -5
won+competitor	0 0 -1 0 -4 5
won+contract	-2 -4 -5 3 9 -1
won+delivery	-1 -2 -4 -4 14 -2
won+payment	-2 -3 -4 1 10 -3
won+renewal	-2 -4 -7 0 16 -2
won+service	-4 0 -3 -11 26 -7
won+technical	0 7 5 0 -11 -1
`;

/** What each piece of evidence adds to each stage. */
export const STAGE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', row = ''] = line.split('\t');
      return [name, row.split(' ').map(Number)];
    }),
);
