import { createContext, useContext } from 'react';

/** What a form row lends to the fields inside it. */
export interface FieldSurroundings {
  readonly labelId: string | undefined;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export const FieldContext = createContext<FieldSurroundings>({
  labelId: undefined,
  describedBy: undefined,
  invalid: false,
});

/** The surrounding row, or an empty one outside any form. */
export function useFieldSurroundings(): FieldSurroundings {
  return useContext(FieldContext);
}
