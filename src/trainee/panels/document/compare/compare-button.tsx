import { Columns2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import type { Settings } from '../../../settings';
import { CompareDialog, type CompareDialogProps } from './compare-dialog';
import { compareStrings } from './strings';

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

/** Whether C is free to open the comparison: single keys are on and nothing else was put on it. */
export const compareKeyIsFree = ({ hotkeysOn, hotkeys }: Pick<Settings, 'hotkeysOn' | 'hotkeys'>): boolean =>
  hotkeysOn && Object.values(hotkeys).every((key) => key.toLowerCase() !== 'c');

/** Opens the comparison of the paper in hand, by a press or by C. */
export function CompareButton(
  props: Omit<CompareDialogProps, 'open' | 'onClose'> & Pick<PanelProps, 'settings'>,
): ReactNode {
  const { document: paper, language, settings } = props;
  const [open, setOpen] = useState(false);
  const free = compareKeyIsFree(settings);
  const ready = paper.opened && paper.body !== '';
  useEffect(() => {
    if (!free || !ready) return;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.code !== 'KeyC' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.defaultPrevented || event.isComposing || event.key === 'Process') return;
      if (target instanceof Element && target.closest(TYPING) !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [free, ready]);
  if (!ready) return null;
  return (
    <>
      <Button
        size="small"
        icon={<Columns2 size={16} strokeWidth={1.8} />}
        hotkey={free ? 'C' : undefined}
        onClick={() => setOpen(true)}
      >
        {compareStrings.in(language)('compare')}
      </Button>
      <CompareDialog {...props} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
