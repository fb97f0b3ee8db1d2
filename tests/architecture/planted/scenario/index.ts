export type Scenario = { readonly id: string };
