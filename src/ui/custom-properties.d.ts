import 'react';

declare module 'react' {
  /** Custom properties are as much style as any other. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
