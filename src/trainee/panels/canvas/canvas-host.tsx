import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Language, ProgressBar } from '../../../ui';
import {
  type BoardControls,
  type BoardModel,
  createBridge,
  type DeskModel,
  type Highlight,
  type Intent,
  type MapModel,
} from '../../bridge';
// Types only: the drawing code is fetched when a picture is first shown.
import type { GameHandle } from '../../scenes';
import { reducesMotion, type Settings } from '../../settings';
import { canvasStrings } from './strings';
import './canvas.css';

/** What the canvas shows, with its model. */
export type CanvasPicture =
  | { readonly scene: 'desk'; readonly model: DeskModel }
  | { readonly scene: 'map'; readonly model: MapModel }
  | { readonly scene: 'board'; readonly model: BoardModel };

/** `no-webgl`: this browser cannot draw. `no-code`: the drawing code did not arrive. */
export type CanvasFailure = 'no-webgl' | 'no-code';

export interface CanvasHostProps {
  readonly picture: CanvasPicture;
  readonly settings: Settings;
  readonly language: Language;
  readonly onIntent: (intent: Intent) => void;
  readonly onFailure: (failure: CanvasFailure) => void;
  /** Hands out what the board can be asked for, once it is drawn; null when it goes. */
  readonly onBoard?: (controls: BoardControls | null) => void;
  /** What the trainee points at outside the canvas. */
  readonly highlight?: Highlight;
}

/** One for the page, as the game is. */
const bridge = createBridge();

type Progress = 'code' | 'fonts' | 'drawn';
const STEPS: Readonly<Record<Progress, number>> = { code: 1, fonts: 2, drawn: 3 };

function publish(picture: CanvasPicture): void {
  switch (picture.scene) {
    case 'desk':
      bridge.emit('desk', picture.model);
      return;
    case 'map':
      bridge.emit('map', picture.model);
      return;
    case 'board':
      bridge.emit('board', picture.model);
      return;
  }
}

/** The place of the canvas in a panel. The page has one game: it moves to the newest host. */
export function CanvasHost(props: CanvasHostProps): ReactNode {
  const { picture, settings, language, highlight } = props;
  const host = useRef<HTMLDivElement>(null);
  const game = useRef<GameHandle | null>(null);
  const [progress, setProgress] = useState<Progress>('code');
  const handlers = useRef({ intent: props.onIntent, failure: props.onFailure, board: props.onBoard });
  useEffect(() => {
    handlers.current = { intent: props.onIntent, failure: props.onFailure, board: props.onBoard };
  });

  useEffect(() => {
    publish(picture);
  }, [picture]);

  const { scene } = picture;
  useEffect(() => {
    let gone = false;
    // The game hears the whole window: what was pressed on a dialog over the canvas is not meant for it.
    let pressed: EventTarget | null = null;
    const onPress = (event: PointerEvent): void => {
      pressed = event.target;
    };
    window.addEventListener('pointerdown', onPress, true);
    const off = bridge.on('intent', (intent) => {
      // Pointing presses nothing.
      if (intent.type === 'board-hover' || inHost(pressed)) handlers.current.intent(intent);
    });
    void mount();
    return () => {
      gone = true;
      off();
      window.removeEventListener('pointerdown', onPress, true);
      if (game.current !== null) handlers.current.board?.(null);
      game.current?.unmount();
      game.current = null;
    };

    function inHost(target: EventTarget | null): boolean {
      return target instanceof Node && host.current?.contains(target) === true;
    }

    async function mount(): Promise<void> {
      const box = host.current;
      if (box === null) return;
      try {
        const { mountGame } = await import('../../scenes');
        if (gone) return;
        setProgress('fonts');
        const result = await mountGame(box, bridge);
        if (!result.ok) {
          if (!gone) handlers.current.failure(result.failure.reason);
          return;
        }
        if (gone) {
          result.game.unmount();
          return;
        }
        game.current = result.game;
        result.game.show(scene);
        if (scene === 'board') handlers.current.board?.(result.game.board);
        setProgress('drawn');
      } catch {
        if (!gone) handlers.current.failure('no-code');
      }
    }
  }, [scene]);

  const textScale = settings.textScale / 100;
  const reducedMotion = reducesMotion(settings);
  const drawn = progress === 'drawn';
  useEffect(() => {
    if (drawn) game.current?.setSettings({ textScale, reducedMotion, language });
  }, [drawn, textScale, reducedMotion, language]);
  useEffect(() => {
    bridge.emit('highlight', highlight ?? {});
  }, [highlight]);

  const t = canvasStrings.in(language);
  return (
    <div className="canvas-frame">
      <div
        ref={host}
        className="canvas-frame__host"
        aria-hidden="true"
        data-canvas={scene}
        data-state={progress}
      />
      {drawn ? null : (
        <div className="canvas-frame__loading">
          <p>{t(progress === 'code' ? 'stepCode' : 'stepFonts')}</p>
          <ProgressBar
            label={t('loading')}
            value={STEPS[progress]}
            max={STEPS.drawn}
            valueText={t(progress === 'code' ? 'stepCode' : 'stepFonts')}
          />
        </div>
      )}
    </div>
  );
}
