/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
const LINES = `
amount	-13 5 -3 -7 24 -17 13 -10 50 -40
bias	-27 21 18 30 28 9 -55 -16 24 12
cue2:intent	2 23 -6 -8 -9 2 -4 19 -7 -12
cue2:lead	8 1 -3 -3 -2 -1 -1 -2 6 -5
cue2:lost	-1 -2 -3 -6 -4 17 -1 -3 -4 7
cue2:negotiation	-3 -9 -5 39 -17 -1 -3 2 -2 0
cue2:proposal	-3 -10 34 -11 -3 -4 -2 -8 11 -3
cue2:used	-1 -5 -3 -1 14 -3 -1 -9 8 1
cue2:won	-2 -3 -3 -12 25 -3 -2 21 -11 -10
cue:intent	3 37 -12 17 -30 -9 -7 6 19 -25
cue:intent+lead	15 -6 -2 -4 -1 -1 -1 -1 2 -2
cue:intent+lost	0 -3 -1 -1 -1 5 0 -1 -1 1
cue:intent+negotiation	-2 14 3 -2 -10 -2 -1 -7 2 5
cue:intent+proposal	-2 16 6 -11 -3 -4 -2 4 1 -6
cue:intent+used	-1 -8 -3 5 8 1 -1 1 -2 1
cue:intent+won	0 -3 -1 9 -5 2 0 -3 3 0
cue:lead	57 -13 -10 -17 -14 -9 6 -10 28 -19
cue:lost	-5 -15 2 -16 -7 44 -5 -9 -15 24
cue:lost+proposal	0 -1 9 -1 -1 -5 -1 -2 3 -1
cue:lost+won	0 0 0 -2 -1 5 0 -3 -1 4
cue:negotiation	-11 3 4 54 -23 -13 -13 -4 6 3
cue:negotiation+proposal	-1 -5 15 4 -7 -3 -1 -5 -4 9
cue:negotiation+used	-1 -1 -2 4 2 -1 -1 -7 1 5
cue:negotiation+won	-2 -6 0 8 3 0 -2 3 1 -4
cue:proposal	-12 -6 92 -47 -19 -17 -11 -4 34 -33
cue:proposal+used	0 -1 -2 -6 11 -1 0 1 -4 2
cue:proposal+won	-1 -2 0 -2 7 -2 0 9 -5 -4
cue:used	-10 -10 -22 4 38 1 -1 -19 4 16
cue:used+won	-2 -5 -4 12 7 -5 -2 -7 7 -1
cue:won	-13 -24 -14 13 27 13 -2 54 -35 -20
intent+bidding	0 -2 5 -1 -1 0 0 -1 2 -1
intent+budget	-5 38 -8 -17 -11 5 -3 -15 -4 18
intent+churn_risk	-1 6 -3 -7 2 5 -1 3 1 -4
intent+competitor	-1 -2 6 0 0 -2 0 -1 4 -3
intent+contract	4 -4 -2 6 -2 -1 0 3 -1 -2
intent+decision_maker	-9 0 1 18 -9 -9 8 -14 27 -13
intent+delivery	-2 0 -2 6 -1 -2 -1 -1 2 -2
intent+objection	-11 5 11 -2 4 -1 -6 -21 -37 57
intent+price	-3 -7 8 14 -7 -4 -2 0 2 -2
intent+renewal	0 -12 -4 23 -4 -2 -1 3 4 -7
intent+service	-1 -10 -1 -5 18 -1 -1 0 -2 3
intent+signing_time	0 -2 0 3 0 0 0 6 -5 -1
intent+technical	-11 -2 38 -32 12 -10 4 -7 35 -28
lang:en	-12 2 9 21 24 9 -51 -9 -18 17
lang:zh	-16 21 12 21 17 1 -18 -10 30 4
lead+decision_maker	-5 0 1 1 -1 -1 5 0 1 -1
lost+bidding	-1 -1 5 -2 -2 1 -1 -3 2 0
lost+churn_risk	-2 -6 -3 -4 -2 18 -2 -6 -9 15
lost+competitor	-1 -2 -2 -4 -3 13 -1 -3 -6 9
lost+objection	-1 -3 3 -3 -1 5 -1 -1 -1 2
lost+price	-1 -1 2 -5 -2 8 -1 -2 0 2
lost+trial	0 0 5 0 -1 -4 0 0 0 1
mood:negative	-24 -9 -15 0 6 51 -9 -48 33 127
mood:neutral	3 6 25 30 22 -29 -32 -7 127 18
mood:positive	-9 25 2 12 9 -11 -26 127 20 -51
negotiation+bidding	-2 -5 13 -4 -2 4 -2 3 -2 -2
negotiation+budget	-1 25 -3 -16 -3 -2 -1 -1 -4 4
negotiation+churn_risk	-1 -2 -1 5 4 -5 -1 -4 4 0
negotiation+competitor	-1 5 -2 -7 0 5 -1 -4 2 2
negotiation+contract	-8 -12 -10 26 19 -5 -6 31 3 -33
negotiation+decision_maker	-1 -1 -4 18 -9 -2 -1 -6 11 -5
negotiation+delivery	-9 -11 -5 -20 51 -3 -2 -10 16 -6
negotiation+objection	-2 0 -1 12 -2 -2 -3 -12 -16 28
negotiation+payment	-7 -11 -8 -27 61 -6 -2 -6 13 -8
negotiation+price	-3 -4 17 14 -21 2 -3 -15 -4 19
negotiation+renewal	-2 -2 -4 2 10 -3 -1 -5 0 5
negotiation+service	0 -1 1 6 -5 0 0 -3 5 -2
negotiation+signing_time	-2 -5 -8 20 -5 -3 4 34 -23 -11
negotiation+technical	-1 -1 12 -5 -2 -2 -1 -2 -9 11
negotiation+trial	-1 -3 12 -4 -2 -1 -1 -2 2 1
next	-16 -1 22 11 -13 -44 56 14 45 -65
proposal+bidding	-6 -8 16 -15 -7 23 -4 -12 15 -4
proposal+budget	-1 8 0 -3 -1 -2 -1 5 -2 -3
proposal+churn_risk	-5 15 -12 7 -17 15 -3 -10 -10 20
proposal+competitor	-5 1 -3 22 -12 3 -5 -6 6 -1
proposal+contract	0 1 -5 5 -1 -1 0 -1 2 0
proposal+decision_maker	-1 -2 8 -11 6 1 -1 4 -2 -3
proposal+objection	-3 2 -12 31 -5 -9 -3 4 0 -4
proposal+price	-10 -13 -17 66 1 -20 -7 -11 0 12
proposal+renewal	-1 -5 -5 -12 11 14 -2 3 -5 1
proposal+service	0 -1 -5 -4 12 -1 0 -1 -1 2
proposal+technical	-1 17 -5 -5 -5 1 -2 0 4 -5
proposal+trial	-6 19 31 -23 -11 -6 -4 21 1 -22
rival	-4 2 0 1 -11 15 -5 -10 4 6
rule:intent	-20 127 31 17 -27 -27 -2 -29 20 9
rule:lead	127 -8 -6 -11 -12 -7 7 -9 27 -19
rule:lost	-5 -15 2 -16 -7 127 -5 -9 -15 24
rule:negotiation	-27 -16 -9 127 79 -20 -9 -12 26 -17
rule:none	33 18 -8 6 -34 13 127 18 -24 6
rule:proposal	-31 9 127 44 -43 9 -23 -26 26 -6
rule:won	-16 -16 -23 14 127 -3 -9 47 -31 -17
sig:bidding	-12 -19 37 -28 -7 37 -7 4 0 -5
sig:budget	-6 68 -12 -30 -18 3 -5 -12 -9 21
sig:churn_risk	-10 14 -20 12 -29 41 -8 -23 -17 41
sig:competitor	-9 0 -1 13 -25 30 -8 -15 -2 17
sig:contract	-9 -26 -22 42 25 -3 -11 49 -10 -46
sig:decision_maker	-17 -4 5 31 -18 -8 10 -17 35 -19
sig:delivery	-14 -12 -14 -14 66 -8 -6 -17 27 -11
sig:objection	-18 -1 2 45 0 -14 -15 -35 -56 81
sig:payment	-12 -21 -15 -12 60 -4 2 -25 40 -15
sig:price	-20 -30 11 80 -30 -8 -14 -24 -1 30
sig:renewal	-1 -16 -20 22 18 7 -9 12 3 -15
sig:service	-8 -11 -9 -5 49 -11 -6 -26 -6 31
sig:signing_time	-4 -8 -9 34 -10 -6 3 37 -22 -15
sig:technical	-13 16 56 -38 -10 -13 1 -13 35 -23
sig:trial	-6 12 53 -29 -14 -12 -5 17 6 -22
won+bidding	-1 -2 -6 -6 6 11 -1 15 -17 2
won+budget	0 -2 0 5 -3 0 0 -2 1 1
won+churn_risk	-2 1 -1 10 -15 8 -1 -6 -6 12
won+competitor	-1 -2 0 2 -9 11 0 -2 -7 9
won+contract	-5 -10 -7 11 10 4 -4 21 -10 -11
won+decision_maker	0 -1 0 6 -4 0 0 -1 -1 2
won+delivery	-2 -1 -6 1 15 -4 -2 -4 11 -7
won+objection	-2 -3 0 8 5 -6 -2 -6 -3 9
won+payment	-3 -8 -8 14 3 -2 5 -20 29 -9
won+price	-1 -3 -3 1 1 6 -1 3 -1 -2
won+renewal	0 5 -9 11 2 -4 -4 11 6 -17
won+service	-6 1 -3 -3 26 -9 -5 -22 -6 28
won+signing_time	-1 -1 -2 13 -5 -2 -1 -1 4 -3
won+technical	-1 1 13 3 -14 -2 -1 -5 6 -1
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
