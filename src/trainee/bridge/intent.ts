import type { PlaceId } from './desk-model';

/** What the trainee did on the canvas. The app turns it into navigation or commands; hover comes with null on leaving. */
export type Intent =
  | { readonly type: 'open-place'; readonly place: PlaceId }
  | { readonly type: 'show-briefing' }
  | { readonly type: 'select-office'; readonly office: string }
  | { readonly type: 'select-request'; readonly request: string }
  | { readonly type: 'select-expiry'; readonly expiry: string }
  | { readonly type: 'hover-place'; readonly place: PlaceId | null }
  | { readonly type: 'hover-office'; readonly office: string | null }
  | { readonly type: 'hover-request'; readonly request: string | null };
