/** A node of the map: one office, or those of a city that a map of the world cannot show apart. */
export interface MapPlace {
  /** The id of its first office. */
  readonly id: string;
  readonly label: string;
  /** Degrees, east and north positive. */
  readonly lon: number;
  readonly lat: number;
  /** Local wall time as text, '06:20'. */
  readonly localTime: string;
  /** 'open', 'opens in 2 h 40 min', '2 of 3 open'. */
  readonly status: string;
  /** Whether any of its offices is open. */
  readonly open: boolean;
  /** In an invented state: no such land is on the map, so it is drawn as a dashed island. */
  readonly invented: boolean;
  /** Its offices, 'PECB · Chambers'. */
  readonly note: string;
}

export type RequestState = 'in-flight' | 'answered' | 'returned';

export interface MapRequest {
  readonly id: string;
  /** 'Preservation' */
  readonly label: string;
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  /** Elapsed part of the longest expected lead time, 0 to 1. */
  readonly progress: number;
  /** Where the expected reply window begins, 0 to 1 of the same span. */
  readonly expectedFrom: number;
  readonly state: RequestState;
  /** Over for so long that only its faint line remains. */
  readonly faded: boolean;
  /** 'day 2 of 1–7', 'answered 10 Mar' */
  readonly text: string;
}

/** Something that is lost at a place unless it is saved in time. */
export interface MapExpiry {
  readonly id: string;
  readonly place: string;
  /** 'Log abroad: 9 days left' */
  readonly text: string;
  /** 'Preservation request: still a draft' */
  readonly note?: string;
}

export interface MapLabels {
  readonly legendOpen: string;
  readonly legendClosed: string;
  readonly legendElapsed: string;
  readonly legendExpected: string;
  readonly legendNight: string;
  /** Shown only when a place is of an invented state. */
  readonly legendInvented: string;
  /** Shown only when something expires at a place. */
  readonly legendExpiring: string;
}

/** Everything the map shows, already in the trainee's language. */
export interface MapModel {
  /** Case time, milliseconds since 1970-01-01T00:00Z; places the terminator. */
  readonly nowUtcMs: number;
  readonly places: readonly MapPlace[];
  readonly requests: readonly MapRequest[];
  readonly expiring: readonly MapExpiry[];
  readonly labels: MapLabels;
}
