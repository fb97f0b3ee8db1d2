export interface MapOffice {
  readonly id: string;
  readonly label: string;
  /** Degrees, east and north positive. */
  readonly lon: number;
  readonly lat: number;
  /** Local wall time as text, '06:20'. */
  readonly localTime: string;
  /** 'open', 'opens in 2 h 40 min'. */
  readonly status: string;
  readonly open: boolean;
  /** An office in an invented state: no such land is on the map, so it is drawn as a dashed island. */
  readonly invented: boolean;
}

export type RequestState = 'in-flight' | 'answered' | 'returned' | 'expiring';

export interface MapRequest {
  readonly id: string;
  /** 'Preservation' */
  readonly label: string;
  /** Office ids. */
  readonly from: string;
  readonly to: string;
  /** Elapsed part of the longest expected lead time, 0 to 1. */
  readonly progress: number;
  /** Where the expected reply window begins, 0 to 1 of the same span; the whole bar if absent. */
  readonly expectedFrom?: number;
  readonly state: RequestState;
  /** 'day 2 of 1–7', 'answered 10 Mar' */
  readonly text: string;
}

/** Something an office will delete or lose unless it is asked to keep it. */
export interface MapExpiry {
  readonly id: string;
  readonly office: string;
  readonly text: string;
  readonly note?: string;
}

export interface MapLabels {
  readonly legendOpen: string;
  readonly legendClosed: string;
  readonly legendElapsed: string;
  readonly legendExpected: string;
  readonly legendNight: string;
  /** Shown only when an office is of an invented state. */
  readonly legendInvented: string;
}

/** Everything the map shows, already in the trainee's language. */
export interface MapModel {
  /** Case time, milliseconds since 1970-01-01T00:00Z; places the terminator. */
  readonly nowUtcMs: number;
  readonly offices: readonly MapOffice[];
  readonly requests: readonly MapRequest[];
  readonly expiring: readonly MapExpiry[];
  readonly labels: MapLabels;
}
