/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost. Not edited by hand. */
const LINES = `
amount	-7 8 6 -11 11 -7
bias	-34 8 11 28 5 -15
cue2:lost	-1 -2 -3 -3 -3 12
cue2:negotiation	-1 -3 -4 16 -7 -2
cue2:proposal	-1 -4 16 -5 -5 -1
cue2:used	0 -2 -1 -3 7 -1
cue2:won	-1 -2 -3 -6 13 -1
cue:intent	-9 24 -4 8 -11 -9
cue:intent+negotiation	-1 6 1 -4 -1 -1
cue:intent+proposal	-1 3 5 -4 -2 -1
cue:intent+used	0 -4 -1 -2 7 0
cue:lead	29 -6 0 -11 -7 -4
cue:lost	-4 -8 -7 -13 -5 36
cue:negotiation	-8 -6 -4 34 -10 -6
cue:negotiation+proposal	-1 -2 5 0 -1 -1
cue:negotiation+won	-1 -2 -2 -1 7 -2
cue:proposal	-9 -8 57 -19 -12 -10
cue:used	-6 -6 -8 -3 25 -2
cue:used+won	-1 -4 -3 2 9 -2
cue:won	-7 -13 -13 6 27 2
intent+budget	-2 27 -7 -10 -5 -3
intent+decision_maker	-4 12 0 3 -6 -4
intent+objection	-7 21 -3 2 -5 -8
intent+price	-1 -3 -2 10 -3 -1
intent+renewal	-1 -8 -1 10 0 0
intent+service	0 -3 -1 -3 7 0
intent+technical	-4 25 9 -18 -7 -5
lang:en	-18 5 15 8 7 -18
lang:zh	-18 2 -5 21 -3 3
lost+churn_risk	-2 -3 -3 -6 -3 17
lost+competitor	-1 -1 -2 -3 -2 8
mood:negative	-19 2 -8 -5 -8 39
mood:neutral	-11 -2 17 31 14 -46
mood:positive	-6 8 2 3 -1 -6
negotiation+bidding	-1 -2 6 -6 -1 3
negotiation+budget	-1 11 -1 -6 -2 -1
negotiation+contract	-5 -10 -10 13 18 -6
negotiation+decision_maker	-1 -1 -2 7 -3 -1
negotiation+delivery	-5 -6 -10 18 8 -5
negotiation+payment	-3 -6 -10 -16 40 -6
negotiation+price	-1 -4 0 13 -5 -2
negotiation+renewal	-1 -1 -2 6 -2 -1
negotiation+signing_time	-1 -3 -4 22 -13 -2
negotiation+trial	0 -1 5 -1 -1 0
next	-7 -10 11 31 -14 -11
proposal+bidding	-3 -5 26 -10 -4 -4
proposal+churn_risk	-7 -1 1 5 -11 13
proposal+competitor	-3 -6 8 8 -6 -1
proposal+contract	-2 0 -2 5 -1 0
proposal+objection	-1 -4 -3 14 -4 -3
proposal+price	-6 -15 -2 42 -10 -9
proposal+technical	-1 2 6 -5 -1 -1
proposal+trial	-3 -5 29 -13 -5 -4
rule:intent	-22 127 -5 2 -30 -23
rule:lead	127 -6 1 -11 -7 -4
rule:lost	-4 -8 -7 -13 -5 127
rule:negotiation	-17 -18 -27 127 53 -18
rule:none	18 1 6 0 -34 8
rule:proposal	-24 -28 127 30 -39 -5
rule:won	-14 -14 -23 -7 127 -10
sig:bidding	-8 -9 38 -23 -5 7
sig:budget	-3 40 -8 -18 -7 -3
sig:churn_risk	-11 -1 -4 1 -17 33
sig:competitor	-5 -7 4 6 -13 14
sig:contract	-10 -16 -19 26 23 -3
sig:decision_maker	-7 12 0 9 -10 -4
sig:delivery	-7 -9 -13 16 21 -7
sig:objection	-11 14 -8 22 -5 -13
sig:payment	-5 -10 -13 -15 49 -7
sig:price	-12 -23 2 60 -17 -9
sig:renewal	-5 -15 -13 18 14 1
sig:service	-5 0 -5 -15 33 -8
sig:signing_time	-2 -4 -5 28 -14 -3
sig:technical	-6 41 20 -26 -22 -7
sig:trial	-3 -7 37 -15 -6 -5
won+bidding	-1 -1 -4 -2 3 5
won+competitor	0 0 -1 -1 -4 7
won+contract	-2 -4 -6 4 8 0
won+delivery	-1 -3 -4 -4 14 -2
won+objection	-1 -3 -2 4 5 -2
won+payment	-2 -4 -4 2 10 -2
won+renewal	-3 -5 -7 1 17 -2
won+service	-4 3 -5 -14 28 -8
won+technical	0 9 3 1 -12 -1
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
