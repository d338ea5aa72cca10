/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
const LINES = `
amount	-13 5 -4 -4 23 -17 11 -10 50 -39
bias	-27 21 18 30 28 8 -55 -17 23 10
cue2:intent	2 22 -6 -7 -9 2 -4 19 -7 -12
cue2:lead	7 1 -3 -2 -2 -1 -1 -2 6 -4
cue2:lost	-1 -2 -3 -6 -4 16 -1 -3 -4 7
cue2:negotiation	-3 -9 -5 38 -17 -1 -3 2 -1 -1
cue2:proposal	-3 -10 34 -11 -3 -4 -2 -9 11 -2
cue2:used	-1 -5 -3 -1 13 -3 -1 -9 8 0
cue2:won	-2 -3 -4 -13 25 -3 -2 21 -11 -10
cue:intent	3 37 -11 15 -29 -9 -6 5 19 -25
cue:intent+lead	15 -6 -2 -4 -1 -1 -1 -1 2 -2
cue:intent+lost	0 -3 -1 -1 -1 5 0 -1 -1 1
cue:intent+negotiation	-2 14 3 -3 -9 -2 -1 -7 2 5
cue:intent+proposal	-2 16 7 -13 -3 -4 -2 5 0 -6
cue:intent+used	-1 -7 -3 2 9 1 -1 -3 0 3
cue:intent+won	0 -3 -1 9 -5 1 0 -3 3 0
cue:lead	57 -13 -10 -17 -14 -9 6 -10 28 -18
cue:lost	-5 -14 1 -15 -6 45 -4 -9 -15 24
cue:lost+proposal	0 -1 7 -2 -1 -3 0 -2 3 -2
cue:negotiation	-11 3 4 55 -24 -13 -13 -5 5 4
cue:negotiation+proposal	-1 -5 15 4 -7 -4 -1 -5 -4 9
cue:negotiation+used	-1 -1 -1 7 -1 -1 -1 -6 1 5
cue:negotiation+won	-2 -6 -1 8 3 0 -2 3 1 -4
cue:proposal	-12 -5 91 -47 -19 -16 -11 -3 34 -33
cue:proposal+used	0 -1 -2 -6 11 -1 -1 1 -4 3
cue:proposal+won	-1 -2 1 -2 6 -2 0 9 -5 -4
cue:used	-10 -8 -22 3 37 1 -1 -22 6 16
cue:used+won	-2 -4 -4 11 7 -6 -2 -6 7 -1
cue:won	-13 -24 -14 13 27 13 -2 54 -35 -20
intent+bidding	0 -2 5 -1 -1 0 0 -1 2 -1
intent+budget	-4 38 -8 -16 -11 5 -3 -15 -4 19
intent+churn_risk	-1 5 -2 -6 1 5 -1 3 1 -4
intent+competitor	-1 -2 6 0 0 -2 0 -1 4 -3
intent+contract	4 -5 -2 7 -2 -1 0 4 -2 -2
intent+decision_maker	-9 0 1 17 -9 -9 8 -15 28 -13
intent+delivery	-2 0 -2 6 -1 -2 -1 -1 2 -2
intent+objection	-11 5 12 -2 4 -1 -6 -20 -37 57
intent+price	-3 -6 8 12 -6 -4 -2 -3 4 -1
intent+renewal	0 -12 -4 21 -2 -2 -1 -1 6 -6
intent+service	-1 -11 -1 -4 18 -1 0 0 -3 4
intent+technical	-11 -1 39 -32 11 -10 4 -7 35 -28
lang:en	-12 1 10 21 24 9 -51 -9 -18 18
lang:zh	-16 20 12 22 16 1 -19 -11 29 5
lead+decision_maker	-5 1 1 1 -1 -1 5 0 1 -1
lost+bidding	-1 -1 5 -2 -2 0 -1 -3 2 0
lost+churn_risk	-2 -6 -5 -3 -2 19 -2 -6 -9 14
lost+competitor	-1 -2 -2 -4 -3 13 -1 -3 -6 9
lost+objection	-1 -3 1 -3 -1 7 -1 -1 -1 2
lost+price	-1 -1 2 -5 -2 8 -1 -2 0 2
mood:negative	-24 -9 -15 -1 6 51 -9 -47 33 127
mood:neutral	3 7 24 29 23 -29 -33 -8 127 16
mood:positive	-8 23 3 13 7 -11 -25 127 21 -52
negotiation+bidding	-2 -6 12 -4 -2 4 -2 3 -1 -2
negotiation+budget	-1 26 -3 -16 -3 -2 -1 -1 -4 4
negotiation+churn_risk	-1 -1 -1 5 4 -5 -1 -4 1 3
negotiation+competitor	-1 6 -2 -6 0 5 -1 -5 1 4
negotiation+contract	-8 -12 -10 26 18 -5 -6 32 2 -33
negotiation+decision_maker	-1 0 -4 17 -8 -2 -1 -6 11 -5
negotiation+delivery	-9 -11 -5 -19 51 -4 -2 -10 16 -6
negotiation+objection	-2 0 -1 12 -3 -2 -3 -11 -19 30
negotiation+payment	-8 -11 -8 -27 62 -6 -2 -6 13 -8
negotiation+price	-3 -4 17 13 -20 2 -3 -15 -5 20
negotiation+renewal	-2 -2 -4 5 7 -3 -1 -5 -1 6
negotiation+service	0 -1 1 6 -5 0 0 -3 5 -2
negotiation+signing_time	-2 -5 -9 22 -7 -3 4 34 -23 -11
negotiation+technical	-1 -1 12 -5 -2 -2 -1 -2 -9 10
negotiation+trial	-1 -3 12 -4 -2 -1 -1 -3 2 1
next	-17 -4 22 8 -15 -44 56 15 45 -64
proposal+bidding	-5 -8 17 -17 -7 23 -4 -11 14 -4
proposal+budget	-1 8 0 -3 -1 -2 -1 5 -2 -3
proposal+churn_risk	-5 15 -12 7 -17 15 -3 -10 -9 19
proposal+competitor	-5 1 -3 22 -12 3 -5 -6 7 -1
proposal+contract	0 1 -5 5 -1 -1 0 -1 2 0
proposal+decision_maker	-1 -2 8 -11 6 1 -1 5 -2 -3
proposal+delivery	-1 1 -1 -4 3 2 -1 -3 -2 5
proposal+objection	-4 2 -12 31 -5 -9 -3 4 0 -4
proposal+price	-10 -13 -16 66 1 -20 -7 -10 -2 12
proposal+renewal	-1 -5 -6 -11 11 14 -2 3 -5 2
proposal+service	0 -1 -5 -4 12 -1 0 -1 -1 2
proposal+technical	-1 17 -6 -5 -5 1 -2 0 4 -4
proposal+trial	-6 19 32 -23 -11 -6 -4 21 0 -21
rival	-4 3 4 -1 -11 14 -5 -9 3 6
rule:intent	-20 127 32 17 -26 -27 -2 -30 20 10
rule:lead	127 -9 -6 -11 -12 -7 7 -9 27 -19
rule:lost	-5 -14 1 -15 -6 127 -4 -9 -15 24
rule:negotiation	-27 -16 -9 127 79 -20 -9 -12 26 -17
rule:none	32 19 -8 6 -34 12 127 18 -24 7
rule:proposal	-31 9 127 45 -43 9 -23 -26 26 -6
rule:won	-17 -15 -23 13 127 -3 -9 48 -31 -17
sig:bidding	-12 -19 38 -30 -7 38 -7 5 -1 -5
sig:budget	-6 67 -12 -30 -18 3 -5 -12 -10 22
sig:churn_risk	-10 15 -21 11 -29 41 -8 -22 -18 42
sig:competitor	-9 0 -2 14 -25 30 -8 -15 -3 18
sig:contract	-9 -26 -21 42 25 -3 -11 50 -11 -46
sig:decision_maker	-17 -3 5 31 -18 -8 10 -17 36 -19
sig:delivery	-14 -12 -14 -14 66 -8 -6 -17 27 -10
sig:objection	-18 0 1 46 -1 -13 -15 -33 -57 81
sig:payment	-11 -21 -15 -11 60 -4 2 -25 39 -15
sig:price	-20 -30 11 79 -29 -8 -14 -26 -2 31
sig:renewal	-2 -15 -23 23 17 8 -8 10 4 -14
sig:service	-8 -12 -8 -5 49 -12 -6 -26 -7 31
sig:signing_time	-3 -9 -9 37 -12 -6 3 36 -20 -15
sig:technical	-13 16 56 -38 -10 -13 0 -13 35 -23
sig:trial	-6 12 52 -29 -14 -11 -5 17 6 -22
won+bidding	-1 -2 -6 -6 5 11 -1 15 -17 2
won+budget	0 -2 0 5 -3 0 0 -2 1 1
won+churn_risk	-2 2 -1 9 -15 8 -1 -6 -6 12
won+competitor	-1 -3 0 2 -9 11 0 -2 -7 9
won+contract	-5 -10 -7 11 10 4 -4 21 -10 -11
won+decision_maker	0 -1 0 7 -5 0 0 -1 -1 2
won+delivery	-2 -1 -6 1 14 -5 -2 -4 11 -7
won+objection	-2 -3 1 8 4 -6 -2 -5 -3 9
won+payment	-3 -9 -8 15 3 -2 5 -20 29 -10
won+price	-1 -3 -3 2 0 7 -1 3 -2 -2
won+renewal	0 5 -9 10 2 -5 -4 11 6 -17
won+service	-6 1 -3 -3 26 -9 -5 -22 -6 27
won+signing_time	-1 -1 -2 12 -5 -2 -1 -1 4 -3
won+technical	-1 1 13 4 -14 -2 -1 -5 6 -1
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
