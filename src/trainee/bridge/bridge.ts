import type { BoardModel } from './board-model';
import type { DeskModel } from './desk-model';
import type { DisplaySettings, Highlight } from './display-settings';
import type { Intent } from './intent';
import type { MapModel } from './map-model';

/** Payload of each event. Models go from the app to the scenes, intents from the scenes to the app. */
export interface BridgeEvents {
  readonly desk: DeskModel;
  readonly map: MapModel;
  readonly board: BoardModel;
  readonly display: DisplaySettings;
  readonly highlight: Highlight;
  readonly intent: Intent;
}

export type BridgeEventName = keyof BridgeEvents;

/** Names whose last payload is a state: it is replayed at once to whoever subscribes late. Intents are moments. */
const REPLAYED: Readonly<Record<BridgeEventName, boolean>> = {
  desk: true,
  map: true,
  board: true,
  display: true,
  highlight: true,
  intent: false,
};

export type Off = () => void;

export interface Bridge {
  /**
   * Subscribes; a current model is delivered before `on` returns.
   * @returns the way to unsubscribe; calling it twice is harmless
   */
  on<Name extends BridgeEventName>(name: Name, listener: (payload: BridgeEvents[Name]) => void): Off;
  /**
   * Delivers to every subscriber of the name, in order of subscription.
   * @throws the first error a listener threw, after all of them have been called
   */
  emit<Name extends BridgeEventName>(name: Name, payload: BridgeEvents[Name]): void;
  /** The last model published under a replayed name; undefined before the first, and always for intents. */
  current<Name extends BridgeEventName>(name: Name): BridgeEvents[Name] | undefined;
}

type Listeners = { [Name in BridgeEventName]: Set<(payload: BridgeEvents[Name]) => void> };

/** A new bus with no models and no listeners. */
export function createBridge(): Bridge {
  const listeners: Listeners = {
    desk: new Set(),
    map: new Set(),
    board: new Set(),
    display: new Set(),
    highlight: new Set(),
    intent: new Set(),
  };
  const models: { -readonly [Name in BridgeEventName]?: BridgeEvents[Name] } = {};

  return {
    on(name, listener) {
      // One entry a subscription, so that the same function given twice has two independent offs.
      const entry: typeof listener = (payload) => listener(payload);
      listeners[name].add(entry);
      const model = models[name];
      if (model !== undefined) entry(model);
      return () => {
        listeners[name].delete(entry);
      };
    },
    emit(name, payload) {
      if (REPLAYED[name]) models[name] = payload;
      const errors: unknown[] = [];
      for (const entry of [...listeners[name]]) {
        if (!listeners[name].has(entry)) continue; // released by an earlier listener of this delivery
        try {
          entry(payload);
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    },
    current(name) {
      return models[name];
    },
  };
}
