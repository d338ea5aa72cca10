/** The self-built app (自建应用): its callback brings in, its REST API sends out. */
export interface AppSettings {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  readonly token: string;
  readonly encodingAesKey: string;
  readonly apiUrl: string;
}

/** The smart robot (智能机器人): one long connection for both ways. */
export interface RobotSettings {
  readonly id: string;
  readonly secret: string;
  readonly wsUrl: string;
}

/** The app, the robot, or both beside each other. */
export interface WeComSettings {
  readonly app?: AppSettings;
  readonly robot?: RobotSettings;
}

/** How long things may take, in ms. Tests shorten them; nobody else does. */
export interface Timing {
  /** A REST call without an answer is given up after this. */
  readonly request: number;
  /** A file that is not here after this is given up. */
  readonly file: number;
  /** A press on a robot card may be answered this long. */
  readonly click: number;
  /** The robot's lease, renewed every `renew`. */
  readonly lease: number;
  readonly renew: number;
  /** A connection that is not subscribed after this is made anew. */
  readonly subscribe: number;
  /** First pause before the robot connects again; doubles up to 30 s. */
  readonly reconnect: number;
  readonly heartbeat: number;
  /** Pause before a message that could not be stored is tried again; the platform brings it once only. */
  readonly store: number;
  /** Pause before a connection that another program took over is taken back. */
  readonly kicked: number;
}

/** 5 s is the platform's bound for presses; a dead holder of the lease is replaced within lease + renew + connecting. */
export const TIMING: Timing = {
  request: 10_000,
  file: 60_000,
  click: 4_500,
  lease: 10_000,
  renew: 3_000,
  subscribe: 15_000,
  reconnect: 1_000,
  heartbeat: 30_000,
  store: 1_000,
  kicked: 20_000,
};
