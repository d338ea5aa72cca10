/** What can go wrong on DingTalk's side, each to be pulled by a test or by hand. */

/** Befalls the next call whose path holds `on`; `times` calls of it. */
export interface ApiFault {
  readonly on: string;
  readonly kind: /** 403 of the rate guard: too many in this second. */
    | 'qps'
    /** This month's calls are used up. */
    | 'month-spent'
    /** The address is shut out: a body of its own. */
    | 'ip-ban'
    /** The same as a page. */
    | 'ip-ban-page'
    /** The token is good no more. */
    | 'stale-token'
    /** An answer of the given code and status 400. */
    | 'refused'
    /** 500 after everything was done. */
    | 'error-after'
    /** 500 and nothing done. */
    | 'error-before'
    /** The line is cut after everything was done. */
    | 'cut-after'
    /** The line is cut with nothing done. */
    | 'cut-before'
    /** 200, and the person is on the list of those who get too much. */
    | 'flow-controlled'
    /** 200, and the card was not delivered. */
    | 'not-delivered';
  readonly code?: string;
  times?: number;
}

export interface Faults {
  /** Calls of the interfaces, first come first. */
  readonly api: ApiFault[];
  /** The gateway answers 503 and takes no connection. */
  gatewayDown: boolean;
  /** So many of the next upgrades are answered 401. */
  refuseUpgrades: number;
  /** The next tickets are given out 90 s old, or used already. */
  readonly spentTickets: ('old' | 'used')[];
  /** Every frame is pushed twice. */
  doubled: boolean;
  /** Clicks carry what was clicked under `value` instead of `content`. */
  clicksInValue: boolean;
  /** Calls a second that each interface takes; 0 = any. */
  perSecond: number;
}

export const noFaults = (): Faults => ({
  api: [],
  gatewayDown: false,
  refuseUpgrades: 0,
  spentTickets: [],
  doubled: false,
  clicksInValue: false,
  perSecond: 0,
});

export function takeFault(faults: Faults, path: string): ApiFault | undefined {
  const i = faults.api.findIndex(({ on }) => path.includes(on));
  const fault = faults.api[i];
  if (!fault) return undefined;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.api.splice(i, 1);
  return fault;
}
