/** Attributes of a picture: named like an image, or hidden when words beside it say the same. */
export type PictureName =
  | { readonly role: 'img'; readonly 'aria-label': string }
  | { readonly 'aria-hidden': true };

/** A picture without a label is decoration. */
export function pictureName(label: string | undefined): PictureName {
  return label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
}
