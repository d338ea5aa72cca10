/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
const LINES = `
amount	-13 7 -7 -6 20 -12 13 -11 50 -39
bias	-27 21 17 30 28 9 -55 -18 22 7
cue2:intent	3 22 -5 -9 -8 2 -4 19 -7 -12
cue2:lead	8 1 -3 -2 -1 -1 -1 -2 6 -4
cue2:lost	-1 -3 -3 -6 -4 17 -1 -3 -4 7
cue2:negotiation	-3 -9 -5 38 -17 -1 -3 2 -2 0
cue2:proposal	-3 -10 34 -11 -3 -4 -2 -9 11 -2
cue2:used	-1 -5 -3 0 13 -3 -1 -8 8 0
cue2:won	-2 -3 -3 -13 25 -3 -1 19 -9 -10
cue:intent	3 36 -12 15 -27 -9 -6 5 19 -25
cue:intent+lead	16 -6 -2 -4 -1 -1 -1 -1 2 -2
cue:intent+lost	0 -3 -1 -1 -1 6 0 -1 -1 1
cue:intent+negotiation	-2 15 3 -4 -9 -2 -1 -7 1 6
cue:intent+proposal	-2 16 7 -12 -3 -4 -2 6 1 -6
cue:intent+used	-1 -7 -3 2 9 1 -1 -3 0 3
cue:intent+won	0 -3 -1 9 -5 1 0 -2 3 0
cue:lead	57 -14 -10 -17 -14 -9 6 -10 28 -18
cue:lost	-5 -14 0 -15 -6 45 -4 -9 -14 23
cue:lost+proposal	0 -1 6 -1 -1 -2 0 -1 3 -2
cue:lost+won	0 0 0 -2 -1 5 0 -3 -1 4
cue:negotiation	-11 4 6 55 -23 -13 -13 -5 6 3
cue:negotiation+proposal	-1 -5 16 3 -7 -4 -1 -6 -3 9
cue:negotiation+used	-1 -2 -1 7 -2 -1 -1 -6 1 6
cue:negotiation+won	-2 -6 -1 9 3 0 -2 3 1 -4
cue:proposal	-13 -8 92 -47 -18 -16 -11 -2 34 -34
cue:proposal+used	0 -1 -2 -6 11 -1 -1 2 -4 3
cue:proposal+won	-1 -2 1 -2 7 -2 0 9 -5 -4
cue:used	-10 -9 -21 4 36 1 -1 -21 5 17
cue:used+won	-2 -4 -4 11 7 -6 -2 -6 6 -1
cue:won	-13 -24 -14 12 28 13 -2 54 -36 -19
intent+budget	-4 38 -8 -18 -10 5 -3 -16 -4 20
intent+churn_risk	-2 5 -3 -6 1 5 -1 3 1 -4
intent+competitor	-1 -2 6 0 0 -2 0 -1 4 -3
intent+contract	4 -5 -2 8 -3 -1 0 4 -1 -3
intent+decision_maker	-9 0 1 17 -9 -9 9 -15 28 -13
intent+objection	-11 5 12 -2 5 -1 -7 -20 -37 57
intent+price	-3 -7 8 13 -6 -4 -2 -3 4 -1
intent+renewal	0 -12 -4 21 -2 -2 -1 -1 6 -6
intent+service	-1 -10 -2 -4 19 -1 0 0 -4 4
intent+technical	-11 0 40 -32 8 -10 4 -7 35 -28
lang:en	-13 0 11 22 24 8 -51 -10 -18 20
lang:zh	-16 21 11 22 16 2 -19 -12 29 8
lead+decision_maker	-5 1 1 1 -1 -1 5 0 1 -1
lost+churn_risk	-2 -5 -5 -3 -2 19 -2 -6 -9 14
lost+competitor	-1 -2 -2 -4 -3 13 -1 -3 -6 9
lost+objection	-1 -3 1 -4 -1 7 -1 -1 -1 2
lost+price	-1 -1 2 -5 -2 8 -1 -2 0 2
mood:negative	-24 -8 -15 -2 7 52 -9 -46 35 127
mood:neutral	3 6 24 30 22 -29 -34 -9 127 13
mood:positive	-8 23 4 13 6 -11 -25 127 20 -52
negotiation+bidding	-2 -5 13 -5 -3 4 -2 4 -2 -2
negotiation+budget	-1 26 -3 -16 -3 -2 -1 -1 -4 4
negotiation+churn_risk	-1 -1 -1 5 4 -5 -1 -4 1 3
negotiation+competitor	-1 6 -1 -7 0 6 -1 -4 0 4
negotiation+contract	-8 -12 -10 25 18 -5 -6 32 2 -32
negotiation+decision_maker	-1 0 -4 17 -9 -2 -1 -7 12 -5
negotiation+delivery	-9 -11 -6 -19 52 -4 -2 -10 15 -5
negotiation+objection	-2 0 -1 11 -2 -2 -3 -12 -18 30
negotiation+payment	-7 -11 -12 -25 64 -6 -2 -6 15 -9
negotiation+price	-3 -4 16 14 -20 2 -3 -15 -6 21
negotiation+renewal	-2 -2 -3 4 7 -3 -1 -4 -1 6
negotiation+service	0 -1 1 6 -5 0 0 -2 4 -2
negotiation+signing_time	-2 -4 -8 21 -7 -3 4 34 -23 -11
negotiation+technical	-1 -1 12 -5 -2 -2 -1 -2 -9 11
negotiation+trial	-1 -3 13 -4 -2 -1 -1 -3 2 1
next	-16 -4 19 8 -13 -43 57 17 44 -62
proposal+bidding	-6 -8 17 -17 -7 24 -4 -11 13 -2
proposal+budget	-1 7 0 -3 -1 -2 -1 5 -2 -3
proposal+churn_risk	-5 15 -10 5 -17 15 -3 -10 -10 20
proposal+competitor	-5 2 -3 23 -12 2 -5 -7 7 0
proposal+contract	0 2 -5 5 -1 -1 0 -1 2 0
proposal+decision_maker	-1 -2 9 -11 6 1 -1 6 -3 -3
proposal+objection	-3 1 -11 31 -5 -10 -3 4 2 -6
proposal+price	-10 -13 -17 67 0 -20 -7 -10 -2 13
proposal+renewal	-1 -5 -5 -11 10 14 -2 3 -5 2
proposal+service	0 -1 -6 -4 12 -1 0 -1 -1 2
proposal+technical	-1 16 -5 -5 -5 1 -2 1 3 -4
proposal+trial	-6 19 32 -23 -11 -7 -4 22 0 -22
rival	-3 4 3 1 -10 10 -4 -7 2 4
rule:intent	-20 127 32 16 -28 -27 -2 -30 19 11
rule:lead	127 -9 -6 -11 -12 -7 7 -9 27 -19
rule:lost	-5 -14 0 -15 -6 127 -4 -9 -14 23
rule:negotiation	-27 -16 -13 127 80 -20 -8 -12 26 -16
rule:none	32 18 -6 8 -36 12 127 18 -24 6
rule:proposal	-31 8 127 44 -44 10 -22 -27 26 -5
rule:won	-16 -15 -22 13 127 -3 -9 48 -32 -17
sig:bidding	-12 -19 37 -31 -7 39 -7 6 -2 -4
sig:budget	-6 67 -10 -32 -18 3 -5 -12 -10 22
sig:churn_risk	-10 15 -20 10 -29 42 -8 -22 -22 43
sig:competitor	-9 0 -1 14 -26 29 -8 -15 -4 19
sig:contract	-9 -27 -21 43 24 -3 -11 50 -11 -45
sig:decision_maker	-17 -3 5 30 -18 -8 11 -16 35 -19
sig:delivery	-14 -9 -14 -16 67 -9 -6 -19 28 -11
sig:objection	-18 -1 2 45 0 -13 -15 -34 -56 81
sig:payment	-11 -22 -19 -10 62 -4 2 -25 39 -15
sig:price	-20 -29 10 80 -30 -8 -14 -25 -3 32
sig:renewal	-2 -15 -22 22 17 8 -8 10 4 -14
sig:service	-8 -11 -10 -4 50 -11 -6 -25 -7 31
sig:signing_time	-4 -9 -8 36 -12 -6 3 36 -20 -15
sig:technical	-13 16 59 -38 -13 -13 0 -14 36 -23
sig:trial	-6 13 52 -29 -14 -11 -5 17 6 -23
won+bidding	-1 -2 -6 -6 6 11 -1 15 -17 1
won+budget	0 -2 0 5 -2 0 0 -2 1 1
won+churn_risk	-2 2 -1 9 -15 8 -1 -6 -7 12
won+competitor	-1 -3 0 2 -9 11 0 -2 -7 9
won+contract	-5 -10 -7 11 10 4 -4 21 -10 -11
won+decision_maker	0 -1 -1 7 -5 0 0 -1 -1 2
won+delivery	-2 0 -6 1 14 -5 -2 -5 12 -7
won+objection	-2 -3 1 8 3 -6 -2 -5 -5 10
won+payment	-3 -9 -7 15 2 -1 4 -20 27 -8
won+price	-1 -3 -3 2 0 6 -1 3 -2 -2
won+renewal	0 5 -9 10 3 -5 -4 12 6 -17
won+service	-6 1 -3 -3 26 -9 -5 -22 -6 28
won+signing_time	-1 -1 -2 12 -5 -2 -1 -1 4 -3
won+technical	-1 1 13 4 -14 -2 -1 -7 8 -1
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
