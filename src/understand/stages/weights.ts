/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost. Not edited by hand. */
const LINES = `
amount	-7 5 4 -10 19 -10
bias	-37 0 6 28 10 -8
cue2:intent	2 7 -3 -4 -5 3
cue2:lost	-1 -2 -2 -5 -4 15
cue2:negotiation	-2 -5 -2 25 -12 -3
cue2:proposal	-2 -4 24 -8 -7 -2
cue2:used	-1 -3 -2 -3 11 -2
cue2:won	-1 -2 -3 -11 18 -1
cue:intent	-3 26 -3 7 -18 -8
cue:intent+lead	11 -5 -1 -3 -1 -1
cue:intent+negotiation	-2 11 3 -7 -2 -2
cue:intent+proposal	-2 6 10 -10 -2 -2
cue:intent+used	-1 -5 -2 0 10 -1
cue:lead	43 -9 -4 -14 -9 -6
cue:lost	-5 -10 -7 -17 -5 43
cue:negotiation	-12 0 0 41 -19 -10
cue:negotiation+proposal	-1 -2 6 1 -3 -1
cue:negotiation+used	-1 -1 0 5 -2 0
cue:negotiation+won	-1 -3 -4 0 11 -3
cue:proposal	-10 -8 76 -30 -15 -15
cue:used	-8 -10 -8 -1 28 -1
cue:used+won	-2 -3 -4 4 8 -4
cue:won	-10 -15 -17 4 33 4
intent+budget	-2 34 -10 -16 -8 1
intent+contract	5 -6 -1 5 -2 -1
intent+decision_maker	-5 11 0 9 -9 -6
intent+delivery	-1 -1 -1 5 -1 -1
intent+objection	-8 16 -4 7 -5 -6
intent+price	-2 -7 -2 15 -3 -2
intent+renewal	-1 -11 -3 17 -1 -1
intent+service	0 -6 -2 -3 11 -1
intent+technical	-7 21 24 -26 -5 -6
lang:en	-16 -6 11 9 11 -9
lang:zh	-22 6 -5 22 -1 0
lost+churn_risk	-2 -4 -4 -6 -4 19
lost+competitor	-1 -1 -1 -4 -2 10
lost+price	0 -1 -1 -3 -1 6
mood:negative	-21 -7 -12 -3 1 43
mood:neutral	-9 -2 15 29 10 -42
mood:positive	-8 10 2 4 0 -8
negotiation+bidding	-1 -3 11 -10 0 3
negotiation+budget	-1 18 -2 -11 -3 -1
negotiation+contract	-6 -10 -8 20 13 -8
negotiation+decision_maker	-1 -1 -3 11 -5 -1
negotiation+delivery	-7 -10 -11 8 28 -8
negotiation+payment	-1 -9 -13 -24 51 -5
negotiation+price	-2 -3 1 18 -10 -2
negotiation+renewal	-1 -1 -2 7 -1 -1
negotiation+signing_time	-2 -3 -5 23 -11 -2
negotiation+technical	-1 0 6 -3 0 -1
negotiation+trial	-1 -1 8 -4 -2 -1
next	-10 -3 24 20 -8 -23
proposal+bidding	-4 -6 25 -11 -3 -2
proposal+budget	-1 6 -1 -2 -1 -2
proposal+churn_risk	-7 2 -5 3 -14 22
proposal+competitor	-5 -6 4 11 -8 3
proposal+contract	-1 1 -5 6 -1 0
proposal+objection	-2 -5 -5 20 -2 -6
proposal+price	-7 -15 -11 57 -11 -13
proposal+renewal	0 1 -2 -2 -2 5
proposal+technical	0 4 9 -8 -2 -3
proposal+trial	-3 -4 36 -17 -5 -6
rival	-1 0 2 -1 -6 6
rule:intent	-18 127 6 8 -37 -23
rule:lead	127 -5 -2 -12 -8 -5
rule:lost	-5 -10 -7 -17 -5 127
rule:negotiation	-20 -16 -21 127 69 -23
rule:none	16 11 1 0 -36 8
rule:proposal	-28 -23 127 41 -44 2
rule:won	-17 -20 -23 -3 127 -9
sig:bidding	-10 -13 41 -29 -3 13
sig:budget	-3 55 -13 -26 -13 -1
sig:churn_risk	-12 3 -10 6 -25 40
sig:competitor	-7 -8 2 12 -19 20
sig:contract	-6 -21 -22 36 20 -6
sig:decision_maker	-8 11 1 18 -16 -6
sig:delivery	-11 -15 -12 7 43 -13
sig:objection	-13 8 -13 36 -4 -14
sig:payment	-3 -14 -17 -18 60 -8
sig:price	-15 -27 -8 85 -24 -13
sig:renewal	-7 -15 -16 26 9 3
sig:service	-6 -8 -2 -12 38 -10
sig:signing_time	-3 -6 -6 35 -14 -6
sig:technical	-9 28 46 -36 -18 -11
sig:trial	-5 -7 49 -22 -9 -7
won+bidding	-1 -2 -5 -4 3 9
won+churn_risk	-1 3 0 7 -6 -3
won+competitor	0 -1 -1 0 -7 9
won+contract	-3 -5 -7 2 11 1
won+delivery	-2 -4 -3 -6 18 -3
won+objection	-1 -3 -1 5 4 -3
won+payment	-2 -5 -5 6 10 -4
won+renewal	-4 -3 -8 5 14 -3
won+service	-5 -2 -1 -11 29 -10
won+signing_time	-1 -1 -2 8 -2 -2
won+technical	0 4 7 2 -11 -1
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
