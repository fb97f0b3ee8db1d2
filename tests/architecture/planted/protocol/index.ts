export type Save = string;
