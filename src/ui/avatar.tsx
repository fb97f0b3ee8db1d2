import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { pictureName } from './picture-name';

/** A hatch for each jurisdiction, never a flag. */
export const AVATAR_PATTERNS = ['hatch-left', 'vertical', 'dots', 'grid', 'cross'] as const;
export type AvatarPattern = (typeof AVATAR_PATTERNS)[number];

export interface AvatarProps {
  /** One or two letters, or one syllable of Hangul. */
  readonly initials: string;
  readonly pattern: AvatarPattern;
  /** Who and where; without it the picture is decoration beside the name. */
  readonly label?: string | undefined;
  /** Edge in rem. Default 2.5. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** Initials over the pattern of a jurisdiction. There are no portraits. */
export function Avatar({ initials, pattern, label, size = 2.5, className }: AvatarProps): ReactNode {
  return (
    <span
      className={classNames('ui-avatar', className)}
      style={{ width: `${size}rem`, height: `${size}rem` }}
      {...pictureName(label)}
    >
      <span className="ui-avatar__initials">{initials}</span>
      <span className={classNames('ui-pattern', `ui-pattern--${pattern}`)} />
    </span>
  );
}

/** A swatch of a jurisdiction's pattern, for a legend; its words stand beside it. */
export function PatternSwatch({ pattern }: { readonly pattern: AvatarPattern }): ReactNode {
  return (
    <span
      className={classNames('ui-pattern', 'ui-pattern--swatch', `ui-pattern--${pattern}`)}
      aria-hidden="true"
    />
  );
}
